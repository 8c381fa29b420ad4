/**
 * The GraphQL endpoint by the GraphQL-over-HTTP specification: what a request may look
 * like, how it is refused, how its answer may be kept, and which documents it may run.
 */
@NullMarked
package org.smartfactory.registry.graphql.http;

import org.jspecify.annotations.NullMarked;
