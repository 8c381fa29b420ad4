/**
 * Extracts the list of enterprises from notices as authorities and newspapers published
 * them. Unclear texts are reported as ambiguities, never completed by guessing.
 */
@ApplicationModule(allowedDependencies = { "message", "text" })
@NullMarked
package org.smartfactory.registry.notice;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
