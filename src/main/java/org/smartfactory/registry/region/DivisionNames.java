package org.smartfactory.registry.region;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.text.NormalizedName;
import org.smartfactory.registry.text.PinyinPattern;
import org.smartfactory.registry.text.PinyinReadings;
import org.smartfactory.registry.text.SearchText;

/**
 * The searchable names of a division: its name, its pinyin and its English name.
 *
 * @param normalized the normalized name
 * @param readings its pinyin: as spelled by GB/T 2260, and with all readings of its
 * characters
 * @param english the plain letters of its English name, from each word on
 */
record DivisionNames(NormalizedName normalized, List<PinyinReadings> readings, List<String> english) {

	private static final Pattern NO_PLAIN_LETTER = Pattern.compile("[\\p{M}\\p{P}\\s]");

	static DivisionNames of(Division division) {
		NormalizedName normalized = NormalizedName.of(division.name());
		return new DivisionNames(normalized,
				List.of(PinyinReadings.ofSyllables(division.pinyin()), PinyinReadings.of(division.name())),
				english(division.nameEn()));
	}

	/**
	 * Matches the names that contain a text, in characters or pinyin, or have a word in
	 * English that begins with it.
	 * @param text the text
	 * @return the predicate
	 */
	static Predicate<DivisionNames> matching(SearchText text) {
		List<PinyinPattern> patterns = Stream.of(text.pinyin(), text.initials()).flatMap(Optional::stream).toList();
		String letters = plainLetters(text.normalized().value());
		return (names) -> names.normalized.contains(text.normalized())
				|| patterns.stream().anyMatch((pattern) -> names.readings.stream().anyMatch(pattern::isFoundIn))
				|| !letters.isEmpty() && names.english.stream().anyMatch((name) -> name.startsWith(letters));
	}

	private static List<String> english(@Nullable String name) {
		List<String> words = (name != null) ? List.of(name.split(" ")) : List.of();
		return IntStream.range(0, words.size())
			.mapToObj((first) -> plainLetters(String.join("", words.subList(first, words.size()))))
			.toList();
	}

	/**
	 * A text in lower case without accents, apostrophes, hyphens and spaces.
	 * @param text the text
	 * @return the other characters
	 */
	private static String plainLetters(String text) {
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		return NO_PLAIN_LETTER.matcher(decomposed).replaceAll("");
	}

}
