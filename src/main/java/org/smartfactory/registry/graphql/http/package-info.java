/**
 * The GraphQL-over-HTTP endpoint: reading and refusing requests, HTTP caching, persisted
 * and trusted documents.
 */
@NullMarked
package org.smartfactory.registry.graphql.http;

import org.jspecify.annotations.NullMarked;
