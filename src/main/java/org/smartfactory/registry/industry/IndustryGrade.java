package org.smartfactory.registry.industry;

/**
 * How fine an industry is: the four grades of GB/T 4754-2017, and the fields of policies.
 */
public enum IndustryGrade {

	SECTION, DIVISION, GROUP, CLASS, FIELD

}
