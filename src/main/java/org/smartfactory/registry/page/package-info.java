/**
 * The pages that people open, which {@code src/main/frontend} builds.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.smartfactory.registry.page;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
