/**
 * Counting enterprises: the derived counts, kept in step with the recognitions, and the
 * counts over the base tables; facets and totals.
 */
@ApplicationModule(allowedDependencies = { "sql", "region", "industry", "enterprise", "recognition", "search" })
@NullMarked
package org.smartfactory.registry.counts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
