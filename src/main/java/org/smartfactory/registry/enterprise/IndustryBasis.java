package org.smartfactory.registry.enterprise;

/**
 * The basis on which an industry of an enterprise is known.
 */
public enum IndustryBasis {

	STATED, PUBLISHED, NAME

}
