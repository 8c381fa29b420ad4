package org.smartfactory.registry.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

/**
 * Pinyin readings of Chinese characters, without tones; ü is written v.
 */
final class Pinyin {

	private static final PinyinStyleEnum TONELESS = PinyinStyleEnum.INPUT;

	private static final Pattern SYLLABLE = Pattern.compile("[a-z]+");

	/** A name is converted for sorting and for search, and occurs in several tables. */
	private static final Cache<String, List<String>> IN_CONTEXT = Caffeine.newBuilder().maximumSize(1000).build();

	private static final Cache<Character, Set<String>> ALL = Caffeine.newBuilder().maximumSize(10_000).build();

	private Pinyin() {
	}

	/**
	 * Whether this class supports the character: a Chinese character of the Basic
	 * Multilingual Plane.
	 * @param character the code point
	 * @return {@code true} when it does
	 */
	static boolean reads(int character) {
		return Character.isBmpCodePoint(character) && Character.isIdeographic(character);
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
		return (readings.size() == text.length()) ? readings
				: text.chars()
					.mapToObj((character) -> PinyinHelper.toPinyin(Character.toString(character), TONELESS, " "))
					.toList();
	}

	/**
	 * All readings of one character.
	 * @param character the character
	 * @return the readings in no particular order, empty when none is known
	 */
	static Set<String> all(char character) {
		return ALL.get(character, Pinyin::readAlone);
	}

	private static Set<String> readAlone(char character) {
		Set<String> readings = new LinkedHashSet<>(PinyinHelper.toPinyinList(character, TONELESS));
		readings.removeIf((reading) -> !SYLLABLE.matcher(reading).matches());
		return Collections.unmodifiableSet(readings);
	}

}
