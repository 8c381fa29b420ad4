package org.smartfactory.registry.industry;

/**
 * The grades of industries: the four grades of GB/T 4754-2017, and policy fields.
 */
public enum IndustryGrade {

	SECTION, DIVISION, GROUP, CLASS, FIELD;

	/**
	 * The key of the counts of enterprises that are classified at least as finely.
	 * @return the scheme and the grade
	 */
	public String key() {
		IndustryScheme scheme = (this != FIELD) ? IndustryScheme.GBT_4754_2017 : IndustryScheme.POLICY_FIELD;
		return scheme + "/" + this;
	}

}
