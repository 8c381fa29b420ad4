/**
 * The command line of the stewards: what is done to the registry without a server.
 */
@ApplicationModule(allowedDependencies = { "graphql", "intake", "monitoring", "notice", "security" })
@NullMarked
package org.smartfactory.registry.command;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
