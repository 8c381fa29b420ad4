/**
 * What one request may ask for, and how much of the registry all requests together may
 * take.
 */
@ApplicationModule(allowedDependencies = { "graphql", "paging" })
@NullMarked
package org.smartfactory.registry.limits;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
