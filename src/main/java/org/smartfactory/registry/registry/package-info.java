/**
 * The state of the registry: its revision, its sources and its change log.
 */
@ApplicationModule(allowedDependencies = { "message", "text", "graphql", "security", "sql", "paging", "snapshot" })
@NullMarked
package org.smartfactory.registry.registry;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
