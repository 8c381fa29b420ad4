/**
 * Search for enterprises by text and by their attributes.
 */
@ApplicationModule(allowedDependencies = { "message", "text", "graphql", "snapshot", "sql", "paging", "region",
		"industry", "enterprise", "recognition" })
@NullMarked
package org.smartfactory.registry.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
