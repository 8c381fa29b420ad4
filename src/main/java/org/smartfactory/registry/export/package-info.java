/**
 * Export of the registry as a data package.
 */
@ApplicationModule(allowedDependencies = { "snapshot", "datapackage", "datapackage :: table" })
@NullMarked
package org.smartfactory.registry.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
