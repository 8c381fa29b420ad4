/**
 * Industries (行业): the national classification and the policy fields that lists name.
 */
@ApplicationModule(allowedDependencies = { "graphql", "snapshot" })
@NullMarked
package org.smartfactory.registry.industry;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
