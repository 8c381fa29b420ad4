/**
 * The pages that people open, which {@code src/main/frontend} builds, and what browsers
 * and crawlers look for beside them.
 */
@ApplicationModule(allowedDependencies = "graphql")
@NullMarked
package org.smartfactory.registry.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
