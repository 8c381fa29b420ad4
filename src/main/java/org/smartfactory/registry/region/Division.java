package org.smartfactory.registry.region;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division (行政区划) by GB/T 2260.
 *
 * @param code six digits
 * @param name the official name
 * @param kind the kind
 * @param parentCode the code of the division that directly contains it, absent for a
 * province or municipality
 * @param cityCode the code of the city that contains it or that it is, absent for a
 * province
 * @param pinyin the name in pinyin, syllable by syllable
 * @param nameEn the name on maps in English, absent until a package states it
 * @param nameEnBasis the basis of the English name, absent together with it
 */
public record Division(String code, String name, DivisionKind kind, @Nullable String parentCode,
		@Nullable String cityCode, String pinyin, @Nullable String nameEn, @Nullable EnglishNameBasis nameEnBasis) {

	/**
	 * Whether it is a city, the unit of city rankings.
	 * @return {@code true} for a city
	 */
	public boolean isCity() {
		return this.code.equals(this.cityCode);
	}

	/**
	 * Whether it is a county of a city, for example a district.
	 * @return {@code true} for a county that is not a city
	 */
	public boolean isCountyOfCity() {
		return this.kind == DivisionKind.COUNTY && !isCity();
	}

	/**
	 * Whether it is directly below the country.
	 * @return {@code true} for a province or municipality
	 */
	public boolean isProvince() {
		return this.parentCode == null;
	}

}
