/**
 * Enterprises (企业): their names, credit codes, divisions and industries.
 */
@ApplicationModule(allowedDependencies = { "message", "text", "graphql", "region", "industry" })
@NullMarked
package org.smartfactory.registry.enterprise;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
