/**
 * Reading data packages, checking them, loading them, correcting what is loaded, and
 * telling what is loaded.
 */
@ApplicationModule(allowedDependencies = { "text", "graphql", "security", "paging", "snapshot", "region", "industry",
		"enterprise", "recognition", "ranking" })
@NullMarked
package org.smartfactory.registry.intake;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
