package org.smartfactory.registry.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A regular expression that finds Latin text in {@link PinyinReadings}. It is portable
 * across Java, H2 and PostgreSQL.
 *
 * @param pattern the expression
 */
public record PinyinPattern(Pattern pattern) {

	private static final Pattern LETTERS = Pattern.compile("[a-z0-9]*[a-z][a-z0-9]*");

	/** From any reading of one character to any reading of the next. */
	private static final String NEXT_CHARACTER = "\\|[^ ]* [^ ]*\\|";

	/**
	 * Matches consecutive readings, of which the last may be incomplete.
	 * @param text the normalized text; apostrophes and hyphens between syllables are
	 * ignored
	 * @return the pattern, or empty when the text is not Latin letters with or without
	 * digits
	 */
	public static Optional<PinyinPattern> pinyin(NormalizedName text) {
		return letters(text)
			.map((letters) -> letters.chars()
				.mapToObj(Character::toString)
				.collect(Collectors.joining("(" + NEXT_CHARACTER + ")?", "\\|", "")))
			.map((regex) -> new PinyinPattern(Pattern.compile(regex)));
	}

	/**
	 * Matches the first letters of consecutive readings.
	 * @param text the normalized text
	 * @return the pattern, or empty when the text is not Latin letters with or without
	 * digits
	 */
	public static Optional<PinyinPattern> initials(NormalizedName text) {
		return letters(text)
			.map((letters) -> letters.chars()
				.mapToObj(Character::toString)
				.collect(Collectors.joining("[a-z]*" + NEXT_CHARACTER, "\\|", "")))
			.map((regex) -> new PinyinPattern(Pattern.compile(regex)));
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

	private static Optional<String> letters(NormalizedName text) {
		return Optional.of(text.value().replace('ü', 'v').replaceAll("['’-]", ""))
			.filter((letters) -> LETTERS.matcher(letters).matches());
	}

}
