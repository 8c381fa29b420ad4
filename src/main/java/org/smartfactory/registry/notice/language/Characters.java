package org.smartfactory.registry.notice.language;

/**
 * Character properties for text layout: spaces, widths, and Latin or Chinese.
 */
public final class Characters {

	private static final char SOFT_HYPHEN = 0xAD;

	private Characters() {
	}

	/**
	 * Whether the character is a space in a layout: any Unicode space, including
	 * zero-width ones.
	 * @param character the character
	 * @return {@code true} when it is
	 */
	public static boolean isSpace(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x200B
				|| character == 0xFEFF || character == SOFT_HYPHEN;
	}

	/**
	 * Whether the character is of a Latin word, next to which a space is part of the
	 * text: in Chinese it is only between Latin words.
	 * @param character the character
	 * @return {@code true} when it is
	 */
	public static boolean isLatin(int character) {
		return character < 0x250 && (Character.isLetterOrDigit(character) || ".,&'".indexOf(character) >= 0);
	}

	/**
	 * Removes line breaks and spaces that the layout inserted, except one space between
	 * Latin words.
	 * @param text the text
	 * @return the text without layout
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
	 * The printed width of a text, in half-width columns.
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
	 * Shortens a text for display.
	 * @param text the text
	 * @return at most forty characters of it
	 */
	public static String abbreviate(String text) {
		String line = withoutLayout(text);
		return (line.length() <= 40) ? line : line.substring(0, 40) + "…";
	}

}
