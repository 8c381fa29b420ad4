package org.smartfactory.registry.paging;

/**
 * An edge without further fields.
 *
 * @param <N> the nodes
 * @param cursor the opaque position of the node
 * @param node the node at that position
 */
public record NodeEdge<N>(String cursor, N node) implements Edge<N> {

}
