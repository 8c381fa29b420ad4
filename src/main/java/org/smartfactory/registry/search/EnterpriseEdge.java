package org.smartfactory.registry.search;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.paging.Edge;

/**
 * An enterprise with its cursor and the match of the search text.
 *
 * @param cursor the opaque cursor
 * @param node the enterprise
 * @param match the match, absent without a search text
 */
record EnterpriseEdge(String cursor, Enterprise node, @Nullable Match match) implements Edge<Enterprise> {

}
