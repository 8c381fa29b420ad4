package org.smartfactory.registry.industry;

/**
 * The classification schemes of industries.
 */
public enum IndustryScheme {

	GBT_4754_2017, POLICY_FIELD

}
