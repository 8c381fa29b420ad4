/**
 * The command line of the stewards: what is done to the registry without a server. Each
 * command is a class of its own, which is why there are more than 25.
 */
@ApplicationModule(allowedDependencies = { "graphql", "security", "datapackage", "registry", "load", "correction",
		"export", "synthetic", "monitoring", "notice" })
@NullMarked
package org.smartfactory.registry.command;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
