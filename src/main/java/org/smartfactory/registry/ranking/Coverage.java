package org.smartfactory.registry.ranking;

/**
 * How complete a count is.
 */
enum Coverage {

	COMPLETE, PARTIAL

}
