package org.smartfactory.registry.graphql;

/**
 * The header by which a request asks what it costs.
 */
public final class CostHeader {

	/** Its name; the value does not matter. */
	public static final String NAME = "GraphQL-Cost";

	private CostHeader() {
	}

}
