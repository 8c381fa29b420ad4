package org.smartfactory.registry.notice.language;

/**
 * The characters of a notice and how a layout treats them.
 */
public final class Characters {

	private static final char SOFT_HYPHEN = 0xAD;

	private Characters() {
	}

	/**
	 * Whether a layout uses the character as a space: all the spaces of Unicode, and
	 * those that have no width.
	 * @param character the character
	 * @return {@code true} when it does
	 */
	public static boolean isSpace(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x200B
				|| character == 0xFEFF || character == SOFT_HYPHEN;
	}

	/**
	 * Whether a space next to the character belongs to the text: it does between Latin
	 * words, and nowhere else in Chinese.
	 * @param character the character
	 * @return {@code true} when it does
	 */
	public static boolean isLatin(int character) {
		return character < 0x250 && (Character.isLetterOrDigit(character) || ".,&'".indexOf(character) >= 0);
	}

	/**
	 * Removes what the layout put into a text: line breaks and spaces, except one space
	 * between Latin words.
	 * @param text the text
	 * @return the text as it was meant
	 */
	public static String withoutLayout(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		boolean spaced = false;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (isSpace(character)) {
				spaced = spaced || character != SOFT_HYPHEN;
			}
			else {
				if (spaced && !kept.isEmpty() && isLatin(kept.charAt(kept.length() - 1)) && isLatin(character)) {
					kept.append(' ');
				}
				kept.append(character);
				spaced = false;
			}
		}
		return kept.toString();
	}

	/**
	 * How wide a text is printed, in half-width columns.
	 * @param text the text
	 * @return two for each Chinese character, one for each Latin one
	 */
	public static int width(CharSequence text) {
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			width += width(text.charAt(i));
		}
		return width;
	}

	public static int width(char character) {
		return (character < 0x1100) ? 1 : 2;
	}

	/**
	 * Shortens a text that is shown to a person.
	 * @param text the text
	 * @return at most forty characters of it
	 */
	public static String shown(String text) {
		String line = withoutLayout(text);
		return (line.length() <= 40) ? line : line.substring(0, 40) + "…";
	}

}
