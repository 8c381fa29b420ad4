package org.smartfactory.registry.region;

import java.util.List;

import org.smartfactory.registry.text.NormalizedName;
import org.smartfactory.registry.text.PinyinPattern;
import org.smartfactory.registry.text.PinyinReadings;

/**
 * What a division is found by: a part of its name, of its pinyin or of its initials.
 *
 * @param folded the name
 * @param sounds how it sounds: as GB/T 2260 spells it, and by all readings of its
 * characters
 */
record DivisionNames(NormalizedName folded, List<PinyinReadings> sounds) {

	static DivisionNames of(Division division) {
		NormalizedName folded = NormalizedName.of(division.name());
		return new DivisionNames(folded,
				List.of(PinyinReadings.ofSyllables(division.pinyin()), PinyinReadings.of(folded)));
	}

	boolean match(NormalizedName text, List<PinyinPattern> patterns) {
		return this.folded.contains(text)
				|| patterns.stream().anyMatch((pattern) -> this.sounds.stream().anyMatch(pattern::isFoundIn));
	}

}
