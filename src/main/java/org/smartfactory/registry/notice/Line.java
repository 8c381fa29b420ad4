package org.smartfactory.registry.notice;

/**
 * A line of text.
 *
 * @param number the line, from 1
 * @param text the line, without its end
 */
record Line(int number, String text) {

	boolean isBlank() {
		return this.text.chars().allMatch(Characters::isSpace);
	}

}
