package org.smartfactory.registry.enterprise;

/**
 * The basis on which the division of an enterprise is known.
 */
public enum DivisionBasis {

	STATED, DERIVED

}
