/**
 * The command line for stewards: operations on the registry without a server. Each
 * command is a separate class, so the package has more than 25 files.
 */
@ApplicationModule(allowedDependencies = { "message", "text", "graphql", "security", "enterprise", "datapackage",
		"datapackage :: table", "registry", "load", "correction", "export", "synthetic", "monitoring", "notice" })
@NullMarked
package org.smartfactory.registry.command;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
