package org.smartfactory.registry.enterprise;

/**
 * How it is known in which division an enterprise is.
 */
public enum DivisionBasis {

	STATED, DERIVED

}
