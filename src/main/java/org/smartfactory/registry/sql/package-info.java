/**
 * Building of SQL queries: conditions, sort orders and keyset pagination.
 */
@ApplicationModule(allowedDependencies = "snapshot")
@NullMarked
package org.smartfactory.registry.sql;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
