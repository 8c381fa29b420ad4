/**
 * Consistent reads: each request sees one revision of the registry, even while another is
 * loaded.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.smartfactory.registry.snapshot;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
