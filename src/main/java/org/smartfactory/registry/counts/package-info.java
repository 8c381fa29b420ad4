/**
 * Counts of enterprises: aggregate counts with incremental maintenance, counts from the
 * base tables, facets and totals.
 */
@ApplicationModule(
		allowedDependencies = { "message", "sql", "region", "industry", "enterprise", "recognition", "search" })
@NullMarked
package org.smartfactory.registry.counts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
