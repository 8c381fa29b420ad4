package org.smartfactory.registry.graphql;

/**
 * The request header that adds the cost of the request to the response.
 */
public final class CostHeader {

	/** Its name; the value is ignored. */
	public static final String NAME = "GraphQL-Cost";

	private CostHeader() {
	}

}
