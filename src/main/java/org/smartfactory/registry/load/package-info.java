/**
 * Loads data packages: stages and validates rows, matches enterprises, reconciles the
 * rows with the registry and writes them.
 */
@ApplicationModule(allowedDependencies = { "message", "text", "graphql", "security", "snapshot", "region", "industry",
		"counts", "datapackage", "datapackage :: table", "registry" })
@NullMarked
package org.smartfactory.registry.load;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
