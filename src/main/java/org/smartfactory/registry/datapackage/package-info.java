/**
 * The form of the data: a data package, its descriptor and its tables, reading, checking
 * and writing. It opens no database: the SQL of its tables is executed by those who load
 * and export.
 */
@ApplicationModule(allowedDependencies = { "text", "graphql", "enterprise", "recognition" })
@NullMarked
package org.smartfactory.registry.datapackage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
