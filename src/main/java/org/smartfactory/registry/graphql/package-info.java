/**
 * Shared by the GraphQL controllers of all features: IDs, dates, errors, content
 * negotiation.
 */
@ApplicationModule(allowedDependencies = { "message", "snapshot" })
@NullMarked
package org.smartfactory.registry.graphql;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
