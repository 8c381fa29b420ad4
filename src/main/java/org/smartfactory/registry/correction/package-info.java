/**
 * Corrections of single facts: withdrawing recognitions and undoing that, adding and
 * removing names, clearing fields, and merging enterprises.
 */
@ApplicationModule(allowedDependencies = { "message", "text", "graphql", "security", "enterprise", "recognition",
		"counts", "datapackage :: table", "registry" })
@NullMarked
package org.smartfactory.registry.correction;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
