/**
 * Synthetic packages for tests and benchmarks.
 */
@ApplicationModule(allowedDependencies = { "enterprise", "datapackage", "datapackage :: table" })
@NullMarked
package org.smartfactory.registry.synthetic;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
