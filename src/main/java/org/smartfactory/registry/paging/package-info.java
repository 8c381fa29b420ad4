/**
 * Pages of connections: the order of rows, cursors, page sizes.
 */
@ApplicationModule(allowedDependencies = "graphql")
@NullMarked
package org.smartfactory.registry.paging;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
