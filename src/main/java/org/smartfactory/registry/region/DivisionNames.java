package org.smartfactory.registry.region;

import java.util.List;

import org.smartfactory.registry.text.FoldedText;
import org.smartfactory.registry.text.Sound;
import org.smartfactory.registry.text.SoundPattern;

/**
 * What a division is found by: a part of its name, of its pinyin or of its initials.
 *
 * @param folded the name
 * @param sounds how it sounds: as GB/T 2260 spells it, and by all readings of its
 * characters
 */
record DivisionNames(FoldedText folded, List<Sound> sounds) {

	static DivisionNames of(Division division) {
		FoldedText folded = FoldedText.of(division.name());
		return new DivisionNames(folded, List.of(Sound.ofSyllables(division.pinyin()), Sound.of(folded)));
	}

	boolean match(FoldedText text, List<SoundPattern> patterns) {
		return this.folded.contains(text)
				|| patterns.stream().anyMatch((pattern) -> this.sounds.stream().anyMatch(pattern::isFoundIn));
	}

}
