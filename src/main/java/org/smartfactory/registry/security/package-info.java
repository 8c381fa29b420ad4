/**
 * Authentication and authorization of stewards, CORS, trusted proxies and security
 * headers.
 */
@ApplicationModule(allowedDependencies = { "message", "graphql" })
@NullMarked
package org.smartfactory.registry.security;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
