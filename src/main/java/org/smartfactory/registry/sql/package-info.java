/**
 * Queries from parts: conditions, orders, keyset pages, and their parameters.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.smartfactory.registry.sql;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
