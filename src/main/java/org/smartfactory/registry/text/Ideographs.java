package org.smartfactory.registry.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;

/**
 * Chinese characters that are one character to a reader: radicals and strokes, which
 * fonts of PDF files confuse with the character, by the property
 * Equivalent_Unified_Ideograph of the Unicode Character Database (UAX #44); and
 * traditional characters, by the transliteration Traditional-Simplified of CLDR, applied
 * to each character alone.
 */
public final class Ideographs {

	private static final Map<Integer, Integer> UNIFIED = unified();

	private static final Map<Integer, Integer> FOLDED = folded();

	private Ideographs() {
	}

	/**
	 * Replaces radicals and strokes by the characters that they look like, and removes
	 * variation selectors.
	 * @param text a text
	 * @return the text as a reader sees it
	 */
	public static String unify(String text) {
		StringBuilder unified = new StringBuilder(text.length());
		text.codePoints()
			.filter((character) -> !isVariationSelector(character))
			.map(Ideographs::unify)
			.forEach(unified::appendCodePoint);
		return unified.toString();
	}

	static int unify(int character) {
		return UNIFIED.getOrDefault(character, character);
	}

	/**
	 * Folds simplified and traditional characters to one. The result is a key, not a
	 * spelling: 乾 becomes 干 wherever it stands.
	 * @param character the code point
	 * @return the code point of the simplified character, or the character itself
	 */
	static int fold(int character) {
		return FOLDED.getOrDefault(character, character);
	}

	static boolean isVariationSelector(int character) {
		return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
	}

	private static Map<Integer, Integer> unified() {
		Pattern line = Pattern.compile("([0-9A-F]+)(?:\\.\\.([0-9A-F]+))? *; *([0-9A-F]+) .*");
		Map<Integer, Integer> unified = new HashMap<>();
		try (BufferedReader file = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Ideographs.class.getResourceAsStream("/unicode/EquivalentUnifiedIdeograph.txt")),
				StandardCharsets.UTF_8))) {
			file.lines().map(line::matcher).filter(Matcher::matches).forEach((range) -> {
				int first = Integer.parseInt(range.group(1), 16);
				int last = (range.group(2) != null) ? Integer.parseInt(range.group(2), 16) : first;
				for (int character = first; character <= last; character++) {
					unified.put(character, Integer.parseInt(range.group(3), 16));
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return unified;
	}

	private static Map<Integer, Integer> folded() {
		Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
		Map<Integer, Integer> folded = new HashMap<>();
		for (String character : new UnicodeSet("[:Han:]").retainAll(simplify.getSourceSet())) {
			String once = simplify.transliterate(character);
			String twice = simplify.transliterate(once);
			// two characters that are each the simplified form of the other
			int one = Math.min(once.codePointAt(0), twice.codePointAt(0));
			if (one != character.codePointAt(0)) {
				folded.put(character.codePointAt(0), one);
			}
		}
		return folded;
	}

}
