package org.smartfactory.registry.ranking;

/**
 * The coverage of a count.
 */
enum Coverage {

	COMPLETE, PARTIAL

}
