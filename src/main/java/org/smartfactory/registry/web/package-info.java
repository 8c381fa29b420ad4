/**
 * The web pages that {@code src/main/frontend} builds, the error page, the schema file,
 * and files for browsers and crawlers.
 */
@ApplicationModule(allowedDependencies = { "message", "graphql" })
@NullMarked
package org.smartfactory.registry.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
