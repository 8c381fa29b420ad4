package org.smartfactory.registry.notice.document;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * Limits the text of a notice; a whole newspaper is a tenth of the limit.
 */
class TextBudget {

	private static final int MAX_CHARACTERS = 5_000_000;

	private static final int MAX_ITEMS = 1_000_000;

	private int characters;

	private int items;

	/**
	 * Counts a line or a cell.
	 * @param text the line or the cell
	 * @return the same text
	 * @throws NoticeRefusedException when the limit is exceeded
	 */
	String spend(String text) {
		this.characters += text.length();
		this.items++;
		if (this.characters > MAX_CHARACTERS) {
			throw new NoticeRefusedException(Message.of("notice.file.characters", MAX_CHARACTERS));
		}
		if (this.items > MAX_ITEMS) {
			throw new NoticeRefusedException(Message.of("notice.file.lines", MAX_ITEMS));
		}
		return text;
	}

}
