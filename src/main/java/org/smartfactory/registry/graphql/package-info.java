/**
 * What every feature shares at the edge of the API: identifiers, dates, errors, HTTP.
 */
@ApplicationModule(allowedDependencies = "snapshot")
@NullMarked
package org.smartfactory.registry.graphql;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
