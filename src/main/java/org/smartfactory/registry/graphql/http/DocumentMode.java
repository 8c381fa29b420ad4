package org.smartfactory.registry.graphql.http;

/**
 * Which documents are executed.
 */
enum DocumentMode {

	/** All documents; one that was sent before can be requested by its hash. */
	ANY,
	/** Only the documents that the operator trusts, by hash or by text. */
	PERSISTED

}
