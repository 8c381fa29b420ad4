/**
 * Loading data packages: staging rows, matching enterprises, reconciling with what the
 * registry knows, review, writing.
 */
@ApplicationModule(allowedDependencies = { "text", "graphql", "security", "snapshot", "region", "industry", "counts",
		"datapackage", "datapackage :: table", "registry" })
@NullMarked
package org.smartfactory.registry.load;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
