package org.smartfactory.registry.region;

import org.smartfactory.registry.text.FoldedText;
import org.smartfactory.registry.text.SearchText;
import org.smartfactory.registry.text.Sound;

/**
 * Finds divisions by a part of their name, its pinyin or its initials.
 *
 * @param text the text looked for
 */
record DivisionNames(SearchText text) {

	boolean match(Division division) {
		FoldedText name = FoldedText.of(division.name());
		if (name.contains(this.text.folded())) {
			return true;
		}
		return isHeardIn(Sound.ofSyllables(division.pinyin())) || isHeardIn(Sound.of(name));
	}

	private boolean isHeardIn(Sound sound) {
		return this.text.pinyin().filter((pinyin) -> pinyin.isFoundIn(sound)).isPresent()
				|| this.text.initials().filter((initials) -> initials.isFoundIn(sound)).isPresent();
	}

}
