/**
 * Writing the registry as a data package.
 */
@ApplicationModule(allowedDependencies = { "snapshot", "datapackage" })
@NullMarked
package org.smartfactory.registry.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
