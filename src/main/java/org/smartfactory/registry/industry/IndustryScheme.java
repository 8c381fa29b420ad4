package org.smartfactory.registry.industry;

/**
 * The schemes that industries are named by.
 */
public enum IndustryScheme {

	GBT_4754_2017, POLICY_FIELD

}
