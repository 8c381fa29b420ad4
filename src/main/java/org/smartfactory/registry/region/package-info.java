/**
 * Administrative divisions (行政区划, GB/T 2260) and the cities of rankings.
 */
@ApplicationModule(allowedDependencies = { "message", "text", "graphql", "sql", "paging", "snapshot" })
@NullMarked
package org.smartfactory.registry.region;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
