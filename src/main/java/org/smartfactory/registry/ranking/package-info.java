/**
 * Rankings, facets and totals over counts that are derived from the recognitions.
 */
@ApplicationModule(allowedDependencies = { "text", "graphql", "paging", "region", "industry", "enterprise",
		"recognition", "search" })
@NullMarked
package org.smartfactory.registry.ranking;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
