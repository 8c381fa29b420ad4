package org.smartfactory.registry.paging;

/**
 * A node and its place in the order of a connection.
 *
 * @param <N> the nodes
 */
public interface Edge<N> {

	/**
	 * The opaque place of the node.
	 * @return the cursor
	 */
	String cursor();

	/**
	 * The node at that place.
	 * @return the node
	 */
	N node();

}
