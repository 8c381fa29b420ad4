package org.smartfactory.registry.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as names are matched: in Unicode normalization form NFKC, in lower case, without
 * brackets, white space (a newspaper breaks names across lines) and control characters.
 *
 * @param value the folded text, empty when nothing is left
 */
public record NormalizedName(String value) {

	/**
	 * Folds a text.
	 * @param text any text
	 * @return the text as names are matched
	 */
	public static NormalizedName of(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter(NormalizedName::counts)
			.forEach(folded::appendCodePoint);
		return new NormalizedName(folded.toString());
	}

	private static boolean counts(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
			default -> character != '(' && character != ')' && !Character.isWhitespace(character)
					&& !Character.isSpaceChar(character);
		};
	}

	/**
	 * Whether the other text occurs in this one.
	 * @param other the text looked for
	 * @return {@code true} when it does
	 */
	public boolean contains(NormalizedName other) {
		return this.value.contains(other.value);
	}

}
