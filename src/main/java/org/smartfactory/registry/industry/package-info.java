/**
 * Industries (行业): the national classification and the policy fields of lists.
 */
@ApplicationModule(allowedDependencies = { "message", "graphql", "snapshot" })
@NullMarked
package org.smartfactory.registry.industry;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
