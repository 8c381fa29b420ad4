/**
 * Pages of connections: cursors, page sizes, what a page knows of the whole.
 */
@ApplicationModule(allowedDependencies = { "graphql", "sql" })
@NullMarked
package org.smartfactory.registry.paging;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
