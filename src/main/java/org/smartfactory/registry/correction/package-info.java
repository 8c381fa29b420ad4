/**
 * Correcting single facts of the registry: withdraw a recognition, add a name, merge
 * enterprises.
 */
@ApplicationModule(
		allowedDependencies = { "text", "graphql", "security", "enterprise", "recognition", "counts", "registry" })
@NullMarked
package org.smartfactory.registry.correction;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
