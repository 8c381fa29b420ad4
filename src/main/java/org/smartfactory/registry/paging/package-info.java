/**
 * Relay connections: cursors, page arguments, pages and page info.
 */
@ApplicationModule(allowedDependencies = { "message", "graphql", "sql" })
@NullMarked
package org.smartfactory.registry.paging;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
