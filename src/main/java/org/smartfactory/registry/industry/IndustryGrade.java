package org.smartfactory.registry.industry;

/**
 * How fine an industry is: the four grades of GB/T 4754-2017, and the fields of policies.
 */
public enum IndustryGrade {

	SECTION, DIVISION, GROUP, CLASS, FIELD;

	/**
	 * The key under which those are counted who are classified at least as finely.
	 * @return the scheme and the grade
	 */
	public String key() {
		IndustryScheme scheme = (this != FIELD) ? IndustryScheme.GBT_4754_2017 : IndustryScheme.POLICY_FIELD;
		return scheme + "/" + this;
	}

}
