package org.smartfactory.registry.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name normalized for matching: as {@link #clean}, with simplified and traditional
 * characters folded to one.
 *
 * @param value the normalized text, possibly empty
 */
public record NormalizedName(String value) {

	/**
	 * The interpuncts in names: between words, and between the parts of foreign names.
	 */
	private static final String INTERPUNCTS = "\u00B7\u2022\u2027\u2219\u22C5\u2E31\u2E33\u30FB";

	/**
	 * Normalizes a text.
	 * @param text any text
	 * @return the normalized text
	 */
	public static NormalizedName of(String text) {
		StringBuilder normalized = new StringBuilder(text.length());
		clean(text).codePoints().map(Ideographs::fold).forEach(normalized::appendCodePoint);
		return new NormalizedName(normalized.toString());
	}

	/**
	 * Removes what does not distinguish names: the text in Unicode normalization form
	 * NFKC and in lower case, with radicals as the characters that they look like,
	 * without brackets and quotation marks of every form, interpuncts, white space (a
	 * newspaper breaks names across lines), variation selectors, control and format
	 * characters.
	 * @param text any text
	 * @return the remaining characters, possibly none; folding them one by one gives the
	 * normalized name
	 */
	static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		Normalizer.normalize(Ideographs.unify(text), Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter(NormalizedName::isKept)
			.forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static boolean isKept(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.START_PUNCTUATION,
					Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
				false;
			default -> INTERPUNCTS.indexOf(character) < 0 && character != '"' && !Character.isWhitespace(character)
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
