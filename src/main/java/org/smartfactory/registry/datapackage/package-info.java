/**
 * Reads, validates and writes data packages: the descriptor and its tables. It opens no
 * database: {@code load} and {@code export} execute the SQL of the tables.
 */
@ApplicationModule(allowedDependencies = { "message", "text", "graphql", "enterprise", "recognition" })
@NullMarked
package org.smartfactory.registry.datapackage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
