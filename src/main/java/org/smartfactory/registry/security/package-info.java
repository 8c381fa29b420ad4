/**
 * Who may write, which pages of others may ask, which proxies are believed, and what
 * browsers are told.
 */
@ApplicationModule(allowedDependencies = { "graphql" })
@NullMarked
package org.smartfactory.registry.security;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
