/**
 * Corrections of single facts: withdrawing recognitions, adding names and merging
 * enterprises.
 */
@ApplicationModule(allowedDependencies = { "message", "text", "graphql", "security", "enterprise", "recognition",
		"counts", "datapackage :: table", "registry" })
@NullMarked
package org.smartfactory.registry.correction;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
