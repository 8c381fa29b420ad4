package org.smartfactory.registry.paging;

/**
 * An edge of a connection: a node and its cursor.
 *
 * @param <N> the nodes
 */
public interface Edge<N> {

	/**
	 * The opaque position of the node.
	 * @return the cursor
	 */
	String cursor();

	/**
	 * The node at that position.
	 * @return the node
	 */
	N node();

}
