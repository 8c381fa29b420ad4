package org.smartfactory.registry.notice.document;

import org.smartfactory.registry.notice.language.Characters;

/**
 * A line of text.
 *
 * @param number the line, from 1
 * @param text the line, without its end
 */
public record Line(int number, String text) {

	public boolean isBlank() {
		return this.text.chars().allMatch(Characters::isSpace);
	}

}
