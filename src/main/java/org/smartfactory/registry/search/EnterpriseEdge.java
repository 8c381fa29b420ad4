package org.smartfactory.registry.search;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.paging.Edge;

/**
 * An enterprise, its place in the order, and why it was found.
 *
 * @param cursor the opaque place
 * @param node the enterprise
 * @param match why it was found, absent when no text was looked for
 */
record EnterpriseEdge(String cursor, Enterprise node, @Nullable Match match) implements Edge<Enterprise> {

}
