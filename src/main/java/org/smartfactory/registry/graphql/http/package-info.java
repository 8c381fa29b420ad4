/**
 * The GraphQL endpoint by the GraphQL-over-HTTP specification: what a request may look
 * like, how it is refused, and how its answer may be kept.
 */
@NullMarked
package org.smartfactory.registry.graphql.http;

import org.jspecify.annotations.NullMarked;
