/**
 * Rankings of cities, provinces and industries, with their coverage.
 */
@ApplicationModule(allowedDependencies = { "text", "graphql", "paging", "region", "industry", "enterprise",
		"recognition", "search", "counts" })
@NullMarked
package org.smartfactory.registry.ranking;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
