/**
 * The state of the registry: its revision, its sources, and the changes that made each
 * revision.
 */
@ApplicationModule(allowedDependencies = { "text", "graphql", "security", "sql", "paging", "snapshot" })
@NullMarked
package org.smartfactory.registry.registry;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
