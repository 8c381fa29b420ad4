package org.smartfactory.registry.paging;

/**
 * An edge that tells nothing but its node and cursor.
 *
 * @param <N> the nodes
 * @param cursor the opaque place of the node
 * @param node the node at that place
 */
public record NodeEdge<N>(String cursor, N node) implements Edge<N> {

}
