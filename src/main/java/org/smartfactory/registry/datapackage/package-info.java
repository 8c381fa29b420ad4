/**
 * The form of the data: a data package, its descriptor and its tables, reading, checking
 * and writing. It uses no database.
 */
@ApplicationModule(allowedDependencies = { "text", "graphql", "enterprise", "recognition" })
@NullMarked
package org.smartfactory.registry.datapackage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
