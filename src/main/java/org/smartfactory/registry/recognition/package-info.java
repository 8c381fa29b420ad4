/**
 * Recognitions (认定): levels, the lists that authorities published, their entries, and the
 * totals that authorities printed. Levels, lists, entries and printed totals read each
 * other's types on every side, which is why there are more than 25 files.
 */
@ApplicationModule(allowedDependencies = { "text", "graphql", "sql", "paging", "snapshot", "region", "enterprise" })
@NullMarked
package org.smartfactory.registry.recognition;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
