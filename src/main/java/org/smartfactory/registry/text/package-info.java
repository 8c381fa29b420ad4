/**
 * Chinese names as text: normalization for matching, pinyin readings, and search texts.
 */
@ApplicationModule(allowedDependencies = { "message", "graphql" })
@NullMarked
package org.smartfactory.registry.text;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
