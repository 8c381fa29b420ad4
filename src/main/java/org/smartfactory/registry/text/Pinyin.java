package org.smartfactory.registry.text;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import com.ibm.icu.text.Transliterator;

/**
 * Pinyin readings of Chinese characters, without tones; ü is written v. The readings in
 * context are those of a dictionary of phrases; of characters that it does not have, and
 * of all beyond the Basic Multilingual Plane, that of CLDR.
 */
final class Pinyin {

	private static final PinyinStyleEnum TONELESS = PinyinStyleEnum.INPUT;

	private static final Pattern SYLLABLE = Pattern.compile("[a-z]+");

	private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

	/** A name is converted for sorting and for search, and occurs in several tables. */
	private static final Cache<String, List<String>> IN_CONTEXT = Caffeine.newBuilder().maximumSize(1000).build();

	private static final Cache<Integer, Set<String>> ALL = Caffeine.newBuilder().maximumSize(10_000).build();

	private Pinyin() {
	}

	/**
	 * The reading of each character in its context.
	 * @param text a text of Chinese characters only
	 * @return one entry for each character; the character itself when its reading is
	 * unknown
	 */
	static List<String> inContext(String text) {
		return IN_CONTEXT.get(text, Pinyin::read);
	}

	private static List<String> read(String text) {
		List<String> readings = List.of(PinyinHelper.toPinyin(text, TONELESS, " ").split(" "));
		int length = text.codePointCount(0, text.length());
		if (readings.size() == length && readings.stream().allMatch((reading) -> SYLLABLE.matcher(reading).matches())) {
			return readings;
		}
		return (length == 1) ? List.of(all(text.codePointAt(0)).stream().findFirst().orElse(text))
				: text.codePoints().mapToObj((character) -> read(Character.toString(character)).get(0)).toList();
	}

	/**
	 * All readings of one character.
	 * @param character the code point
	 * @return the readings, of which the first is the most common; empty when none is
	 * known
	 */
	static Set<String> all(int character) {
		return ALL.get(character, Pinyin::readAlone);
	}

	private static Set<String> readAlone(int character) {
		Set<String> readings = new LinkedHashSet<>();
		if (Character.isBmpCodePoint(character)) {
			readings.addAll(PinyinHelper.toPinyinList((char) character, TONELESS));
		}
		if (readings.stream().noneMatch((reading) -> SYLLABLE.matcher(reading).matches())) {
			readings.add(withoutTones(RareCharacters.LATIN.transliterate(Character.toString(character))));
		}
		readings.removeIf((reading) -> !SYLLABLE.matcher(reading).matches());
		return Collections.unmodifiableSet(readings);
	}

	/**
	 * Removes the tone marks of a text in pinyin.
	 * @param pinyin the text
	 * @return the text, with v for ü
	 */
	static String withoutTones(String pinyin) {
		return MARKS.matcher(Normalizer.normalize(pinyin, Normalizer.Form.NFD).replaceAll("u\\p{Mn}*?\u0308", "v"))
			.replaceAll("");
	}

	/** Loaded when it is needed: most names have no such character. */
	private static final class RareCharacters {

		private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin");

	}

}
