package org.smartfactory.registry.notice.layout;

import org.smartfactory.registry.notice.document.Line;
import org.smartfactory.registry.notice.language.Characters;
import org.smartfactory.registry.notice.language.FactoryName;
import org.smartfactory.registry.notice.language.LegalForm;
import org.smartfactory.registry.notice.language.Numbers;
import org.smartfactory.registry.notice.language.PlaceName;

/**
 * Lines joined to a paragraph. A line break or a gap after a complete name is kept,
 * because it may separate two names; all others are layout.
 */
public class Paragraph {

	public static final char LINE_BREAK = '\n';

	static final char GAP = '\t';

	private static final int TAIL = 24;

	private static final String CLOSERS = "”》」』】";

	private static final String OPENERS = "（(“《「『【";

	private final StringBuilder text = new StringBuilder();

	private final StringBuilder lineOfCharacter = new StringBuilder();

	private final int firstLine;

	private int lastLine;

	private int lineStart;

	Paragraph(Line first) {
		this.firstLine = first.number();
		append(first);
	}

	/**
	 * Adds the next line.
	 * @param line the line
	 * @param separates whether the line break may separate two names
	 */
	void add(Line line, boolean separates) {
		char last = last();
		if (separates) {
			append(LINE_BREAK);
		}
		else if (last == '-' && this.text.length() > 1
				&& !Characters.isLatin(this.text.charAt(this.text.length() - 2))) {
			this.text.setLength(this.text.length() - 1);
			this.lineOfCharacter.setLength(this.text.length());
		}
		else if (Characters.isLatin(last) && Characters.isLatin(line.text().strip().charAt(0))) {
			append(' ');
		}
		append(line);
	}

	private void append(Line line) {
		this.lastLine = line.number();
		this.lineStart = this.text.length();
		String words = line.text();
		int space = 0;
		for (int i = 0; i < words.length(); i++) {
			char character = words.charAt(i);
			if (Characters.isSpace(character)) {
				space += (character == '\t') ? 2 : Characters.width(character);
			}
			else {
				if (space > 0 && this.text.length() > this.lineStart) {
					appendSpace(space, character);
				}
				append(character);
				space = 0;
			}
		}
	}

	private void appendSpace(int width, char next) {
		String before = this.text.substring(Math.max(this.lineStart, this.text.length() - TAIL));
		if (separates(before, width) && OPENERS.indexOf(next) < 0) {
			append(GAP);
		}
		else if (Characters.isLatin(last()) && Characters.isLatin(next)) {
			append(' ');
		}
	}

	private boolean separates(String before, int width) {
		boolean number = this.text.length() - this.lineStart <= 4 && Numbers.parse(before).isPresent();
		return number || LegalForm.endsInStrong(before) || CLOSERS.indexOf(last()) >= 0
				|| width > 1 && (LegalForm.endsIn(before) || FactoryName.is(before) || PlaceName.is(before));
	}

	private void append(char character) {
		this.text.append(character);
		this.lineOfCharacter.append((char) (this.lastLine - this.firstLine));
	}

	private char last() {
		return this.text.charAt(this.text.length() - 1);
	}

	public String text() {
		return this.text.toString();
	}

	public int firstLine() {
		return this.firstLine;
	}

	public int lastLine() {
		return this.lastLine;
	}

	/**
	 * The line of a character.
	 * @param position its position in the text
	 * @return the line, from 1
	 */
	public int lineAt(int position) {
		int last = this.lineOfCharacter.length() - 1;
		return this.firstLine + this.lineOfCharacter.charAt(Math.min(position, last));
	}

	/**
	 * The number of lines.
	 * @return the number
	 */
	int size() {
		return this.lastLine - this.firstLine + 1;
	}

}
