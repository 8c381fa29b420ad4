package org.smartfactory.registry.industry;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * An industry (行业) of one scheme.
 *
 * @param code the code, unique across both schemes: C31, or advanced-equipment
 * @param scheme the scheme
 * @param parentCode the code of the industry that contains it, absent at the top
 * @param nameZh the name
 * @param nameEn the name in English
 */
public record Industry(String code, IndustryScheme scheme, @Nullable String parentCode, String nameZh, String nameEn) {

	/** By scheme, the national classification first, then by code. */
	public static final Comparator<Industry> ORDER = Comparator.comparing(Industry::scheme)
		.thenComparing(Industry::code);

	/**
	 * The grade of the industry; by GB/T 4754-2017, section 5, it follows from the length
	 * of the code.
	 * @return the grade
	 */
	public IndustryGrade grade() {
		if (this.scheme == IndustryScheme.POLICY_FIELD) {
			return IndustryGrade.FIELD;
		}
		return switch (this.code.length()) {
			case 1 -> IndustryGrade.SECTION;
			case 3 -> IndustryGrade.DIVISION;
			case 4 -> IndustryGrade.GROUP;
			default -> IndustryGrade.CLASS;
		};
	}

}
