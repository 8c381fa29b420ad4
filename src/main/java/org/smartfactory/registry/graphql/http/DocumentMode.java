package org.smartfactory.registry.graphql.http;

/**
 * Which documents are executed.
 */
enum DocumentMode {

	/** Any; one that was sent before can be asked for by its hash. */
	ANY,
	/** Those alone that the operator trusts, by hash or by text. */
	PERSISTED

}
