package org.smartfactory.registry.recognition;

/**
 * What published counts count.
 */
public enum PublishedCountKind {

	/** The entries of one list, or those within a place. */
	LIST,
	/** All that are recognised until the day. */
	TOTAL

}
