/**
 * What concerns an operator and no feature: the figures of a running registry, how it
 * stops, and what it does when its database is gone.
 */
@ApplicationModule(allowedDependencies = "snapshot")
@NullMarked
package org.smartfactory.registry.monitoring;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
