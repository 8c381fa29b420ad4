/**
 * Rankings of cities, provinces and industries, with their coverage.
 */
@ApplicationModule(allowedDependencies = { "sql", "paging", "region", "industry", "recognition", "search", "counts" })
@NullMarked
package org.smartfactory.registry.ranking;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
