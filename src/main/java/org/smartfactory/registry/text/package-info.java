/**
 * Chinese names as text: how they are folded for matching, how they sound, how they are
 * found.
 */
@ApplicationModule(allowedDependencies = "graphql")
@NullMarked
package org.smartfactory.registry.text;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
