package org.smartfactory.registry.text;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A regular expression that finds Latin text in {@link PinyinReadings}. It is portable
 * across Java, H2 and PostgreSQL.
 *
 * @param pattern the expression
 */
public record PinyinPattern(Pattern pattern) {

	private static final Pattern LETTERS_AND_CHARACTERS = Pattern.compile("[a-z0-9\\p{IsIdeographic}]+");

	/** From any reading of one character to any reading of the next. */
	private static final String NEXT_CHARACTER = "\\|[^ ]* [^ ]*\\|";

	private static final String SAME_OR_NEXT_CHARACTER = "(" + NEXT_CHARACTER + ")?";

	/**
	 * Matches consecutive readings, of which the last may be incomplete, or consecutive
	 * characters and readings: {@code jianlong}, {@code 建long}. After l and n, ü may be
	 * typed as v, as u, or as yu, as in passports.
	 * @param text the normalized text; tone marks, and apostrophes and hyphens between
	 * syllables, are ignored
	 * @return the pattern, or empty when the text has no Latin letter, or another
	 * character that is no Latin letter, digit or Chinese character
	 */
	public static Optional<PinyinPattern> pinyin(NormalizedName text) {
		return of(text, PinyinPattern::readings);
	}

	private static Optional<PinyinPattern> of(NormalizedName text, UnaryOperator<String> regex) {
		String typed = Pinyin.withoutTones(text.value()).replaceAll("['’-]", "");
		return (LETTERS_AND_CHARACTERS.matcher(typed).matches() && typed.chars().anyMatch(PinyinPattern::isLetter))
				? Optional.of(new PinyinPattern(Pattern.compile(regex.apply(typed)))) : Optional.empty();
	}

	private static boolean isLetter(int character) {
		return character >= 'a' && character <= 'z';
	}

	private static String readings(String typed) {
		StringBuilder regex = new StringBuilder("\\|");
		int last = 0;
		for (int i = 0; i < typed.length();) {
			int character = typed.codePointAt(i);
			if (last != 0) {
				regex.append((Character.isIdeographic(last) || Character.isIdeographic(character)) ? NEXT_CHARACTER
						: SAME_OR_NEXT_CHARACTER);
			}
			boolean umlaut = last == 'l' || last == 'n';
			if (umlaut && typed.startsWith("yu", i)) {
				regex.append("(y").append(SAME_OR_NEXT_CHARACTER).append("u|v)");
				character = 'u';
				i++;
			}
			else if (umlaut && character == 'u') {
				regex.append("[uv]");
			}
			else {
				regex.appendCodePoint(character);
			}
			last = character;
			i += Character.charCount(character);
		}
		return regex.toString();
	}

	/**
	 * Matches the first letters of consecutive readings, or consecutive characters and
	 * first letters: {@code sxjl}, {@code 山x建l}.
	 * @param text the normalized text
	 * @return the pattern, or empty as for {@link #pinyin}
	 */
	public static Optional<PinyinPattern> initials(NormalizedName text) {
		return of(text,
				(typed) -> typed.codePoints()
					.mapToObj(Character::toString)
					.collect(Collectors.joining("[a-z]*" + NEXT_CHARACTER, "\\|", "")));
	}

	/**
	 * The expression as a parameter of SQL statements.
	 * @return the expression
	 */
	public String regex() {
		return this.pattern.pattern();
	}

	/**
	 * Whether the pattern matches readings.
	 * @param readings the readings of a name
	 * @return {@code true} when it does
	 */
	public boolean isFoundIn(PinyinReadings readings) {
		return this.pattern.matcher(readings.value()).find();
	}

}
