/**
 * Limits of a single request (document size, cost) and of all requests together
 * (concurrency, rate).
 */
@ApplicationModule(allowedDependencies = { "message", "graphql", "paging" })
@NullMarked
package org.smartfactory.registry.limits;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
