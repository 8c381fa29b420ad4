/**
 * The texts for users, in English and Chinese: messages are created with their arguments,
 * and written in the language of the reader where they leave the registry.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.smartfactory.registry.message;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
