package org.smartfactory.registry.region;

import java.util.List;

import org.smartfactory.registry.text.NormalizedName;
import org.smartfactory.registry.text.PinyinPattern;
import org.smartfactory.registry.text.PinyinReadings;

/**
 * The searchable names of a division: its name and its pinyin.
 *
 * @param normalized the normalized name
 * @param readings its pinyin: as spelled by GB/T 2260, and with all readings of its
 * characters
 */
record DivisionNames(NormalizedName normalized, List<PinyinReadings> readings) {

	static DivisionNames of(Division division) {
		NormalizedName normalized = NormalizedName.of(division.name());
		return new DivisionNames(normalized,
				List.of(PinyinReadings.ofSyllables(division.pinyin()), PinyinReadings.of(division.name())));
	}

	boolean match(NormalizedName text, List<PinyinPattern> patterns) {
		return this.normalized.contains(text)
				|| patterns.stream().anyMatch((pattern) -> this.readings.stream().anyMatch(pattern::isFoundIn));
	}

}
