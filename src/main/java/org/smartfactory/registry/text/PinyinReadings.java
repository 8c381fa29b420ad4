package org.smartfactory.registry.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The pinyin readings of a name: for each letter, digit and Chinese character all
 * readings, as {@code |jian| |long|} or, with two readings, {@code |zhong|chong| |qing|}.
 * The reading of a letter or digit is itself.
 *
 * @param value the readings
 */
public record PinyinReadings(String value) {

	private static final String UNKNOWN = "?";

	/**
	 * The readings of a name.
	 * @param name the normalized name
	 * @return its readings
	 */
	public static PinyinReadings of(NormalizedName name) {
		List<String> characters = new ArrayList<>();
		forEachCharacter(name.value(), (character, inContext) -> {
			if (Pinyin.reads(character)) {
				Set<String> readings = new LinkedHashSet<>();
				readings.add(inContext);
				readings.addAll(Pinyin.all((char) character.intValue()));
				readings.remove(Character.toString(character));
				characters.add(readings.isEmpty() ? UNKNOWN : String.join("|", readings));
			}
			else if (Character.isLetterOrDigit(character)) {
				characters.add(Character.toString(character));
			}
		});
		return new PinyinReadings(characters.stream().collect(Collectors.joining("| |", "|", "|")));
	}

	/**
	 * The readings of a name with known syllables.
	 * @param syllables the syllables, separated by spaces
	 * @return its readings
	 */
	public static PinyinReadings ofSyllables(String syllables) {
		return new PinyinReadings("|" + syllables.replace('ü', 'v').replace(" ", "| |") + "|");
	}

	/**
	 * The key that sorts names like a dictionary: by reading, then by character. It is
	 * compared byte by byte, so that every database sorts alike.
	 * @param name the normalized name
	 * @return the key in UTF-8
	 */
	public static byte[] sortKey(NormalizedName name) {
		StringBuilder key = new StringBuilder();
		forEachCharacter(name.value(), (character, inContext) -> {
			key.append(inContext);
			if (Pinyin.reads(character)) {
				key.append('\u0001').appendCodePoint(character);
			}
		});
		return key.toString().getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Passes on each character with its reading in context, which is the character itself
	 * when it has none.
	 * @param text the normalized text
	 * @param consumer receives the code point and its reading
	 */
	private static void forEachCharacter(String text, BiConsumer<Integer, String> consumer) {
		int[] characters = text.codePoints().toArray();
		for (int start = 0; start < characters.length;) {
			int end = start;
			while (end < characters.length && Pinyin.reads(characters[end])) {
				end++;
			}
			if (end == start) {
				consumer.accept(characters[start], Character.toString(characters[start]));
				start++;
				continue;
			}
			List<String> readings = Pinyin.inContext(new String(characters, start, end - start));
			for (int i = start; i < end; i++) {
				consumer.accept(characters[i], readings.get(i - start));
			}
			start = end;
		}
	}

}
