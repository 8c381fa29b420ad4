/**
 * Recognitions (认定): levels, published lists, their entries, and published totals. These
 * types depend on each other, so the package has more than 25 files.
 */
@ApplicationModule(
		allowedDependencies = { "message", "text", "graphql", "sql", "paging", "snapshot", "region", "enterprise" })
@NullMarked
package org.smartfactory.registry.recognition;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
