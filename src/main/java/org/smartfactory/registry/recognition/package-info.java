/**
 * Recognitions (认定): levels, the lists that authorities published, their entries, and the
 * totals that authorities printed.
 */
@ApplicationModule(
		allowedDependencies = { "text", "graphql", "paging", "snapshot", "region", "industry", "enterprise" })
@NullMarked
package org.smartfactory.registry.recognition;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
