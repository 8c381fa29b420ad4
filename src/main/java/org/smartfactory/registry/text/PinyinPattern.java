package org.smartfactory.registry.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A regular expression that finds a latin text in {@link PinyinReadings}s. It means the
 * same to Java, H2 and PostgreSQL.
 *
 * @param pattern the expression
 */
public record PinyinPattern(Pattern pattern) {

	private static final Pattern LETTERS = Pattern.compile("[a-z0-9]*[a-z][a-z0-9]*");

	/** From any reading of one character on to any reading of the next. */
	private static final String NEXT_CHARACTER = "\\|[^ ]* [^ ]*\\|";

	/**
	 * Finds whole readings that stand together, the last of which may be cut short.
	 * @param text the folded text; apostrophes and hyphens between syllables are ignored
	 * @return the pattern, or empty when the text is not latin letters, with digits or
	 * not
	 */
	public static Optional<PinyinPattern> pinyin(NormalizedName text) {
		return letters(text)
			.map((letters) -> letters.chars()
				.mapToObj(Character::toString)
				.collect(Collectors.joining("(" + NEXT_CHARACTER + ")?", "\\|", "")))
			.map((regex) -> new PinyinPattern(Pattern.compile(regex)));
	}

	/**
	 * Finds first letters of readings that stand together.
	 * @param text the folded text
	 * @return the pattern, or empty when the text is not latin letters, with digits or
	 * not
	 */
	public static Optional<PinyinPattern> initials(NormalizedName text) {
		return letters(text)
			.map((letters) -> letters.chars()
				.mapToObj(Character::toString)
				.collect(Collectors.joining("[a-z]*" + NEXT_CHARACTER, "\\|", "")))
			.map((regex) -> new PinyinPattern(Pattern.compile(regex)));
	}

	/**
	 * The expression as statements take it.
	 * @return the expression
	 */
	public String regex() {
		return this.pattern.pattern();
	}

	/**
	 * Whether the pattern occurs in a sound.
	 * @param sound the sound of a name
	 * @return {@code true} when it does
	 */
	public boolean isFoundIn(PinyinReadings sound) {
		return this.pattern.matcher(sound.value()).find();
	}

	private static Optional<String> letters(NormalizedName text) {
		return Optional.of(text.value().replace('ü', 'v').replaceAll("['’-]", ""))
			.filter((letters) -> LETTERS.matcher(letters).matches());
	}

}
