/**
 * What one request sees: one revision of the registry, also while another is loaded.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.smartfactory.registry.snapshot;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
