package org.smartfactory.registry.enterprise;

/**
 * How it is known in which industry an enterprise is.
 */
public enum IndustryBasis {

	STATED, PUBLISHED, NAME

}
