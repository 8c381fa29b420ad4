package org.smartfactory.registry.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name normalized for matching: in Unicode normalization form NFKC, in lower case,
 * without brackets, white space (a newspaper breaks names across lines) and control
 * characters.
 *
 * @param value the normalized text, possibly empty
 */
public record NormalizedName(String value) {

	/**
	 * Normalizes a text.
	 * @param text any text
	 * @return the normalized text
	 */
	public static NormalizedName of(String text) {
		StringBuilder normalized = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter(NormalizedName::isKept)
			.forEach(normalized::appendCodePoint);
		return new NormalizedName(normalized.toString());
	}

	private static boolean isKept(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
			default -> character != '(' && character != ')' && !Character.isWhitespace(character)
					&& !Character.isSpaceChar(character);
		};
	}

	/**
	 * Whether this text contains another.
	 * @param other the other text
	 * @return {@code true} when it does
	 */
	public boolean contains(NormalizedName other) {
		return this.value.contains(other.value);
	}

}
