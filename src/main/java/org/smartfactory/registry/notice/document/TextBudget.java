package org.smartfactory.registry.notice.document;

import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * How much text a notice may hold: a whole newspaper is a tenth of it.
 */
class TextBudget {

	private static final int CHARACTERS = 5_000_000;

	private static final int PIECES = 1_000_000;

	private int characters;

	private int pieces;

	/**
	 * Counts a line or a cell.
	 * @param text the line or the cell
	 * @return the same text
	 * @throws NoticeRefusedException when that is too much
	 */
	String spend(String text) {
		this.characters += text.length();
		this.pieces++;
		if (this.characters > CHARACTERS) {
			throw new NoticeRefusedException(
					"The notice has more than %,d characters of text; expected a notice.".formatted(CHARACTERS));
		}
		if (this.pieces > PIECES) {
			throw new NoticeRefusedException(
					"The notice has more than %,d lines and cells; expected a notice.".formatted(PIECES));
		}
		return text;
	}

}
