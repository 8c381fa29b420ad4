/**
 * Operation of a server: metrics, schema migration, start failures, graceful shutdown and
 * database outages.
 */
@ApplicationModule(allowedDependencies = { "message", "snapshot" })
@NullMarked
package org.smartfactory.registry.monitoring;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
