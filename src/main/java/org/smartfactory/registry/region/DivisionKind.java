package org.smartfactory.registry.region;

/**
 * The kinds of administrative divisions.
 */
public enum DivisionKind {

	PROVINCE, MUNICIPALITY, PREFECTURE, COUNTY

}
