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
 * readings and the character as names are matched, as {@code |jian|建| |long|龙|} or, with
 * two readings, {@code |zhong|chong|重| |qing|庆|}. The reading of a letter or digit is
 * itself.
 *
 * @param value the readings
 */
public record PinyinReadings(String value) {

	/**
	 * The readings of a name.
	 * @param name the name as printed
	 * @return its readings
	 */
	public static PinyinReadings of(String name) {
		List<String> characters = new ArrayList<>();
		forEachCharacter(NormalizedName.clean(name), (character, inContext) -> {
			if (Character.isIdeographic(character)) {
				int folded = Ideographs.fold(character);
				Set<String> readings = new LinkedHashSet<>();
				readings.add(inContext);
				readings.addAll(Pinyin.all(character));
				readings.addAll(Pinyin.all(folded));
				readings.remove(Character.toString(character));
				readings.add(Character.toString(folded));
				characters.add(String.join("|", readings));
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
	 * @param name the name as printed
	 * @return the key in UTF-8
	 */
	public static byte[] sortKey(String name) {
		StringBuilder key = new StringBuilder();
		forEachCharacter(NormalizedName.clean(name), (character, inContext) -> {
			key.append(inContext);
			if (Character.isIdeographic(character)) {
				key.append('\u0001').appendCodePoint(character);
			}
		});
		return key.toString().getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Passes on each character with its reading in context, which is the character itself
	 * when it has none.
	 * @param text the text
	 * @param consumer receives the code point and its reading
	 */
	private static void forEachCharacter(String text, BiConsumer<Integer, String> consumer) {
		int[] characters = text.codePoints().toArray();
		for (int start = 0; start < characters.length;) {
			int end = start;
			while (end < characters.length && Character.isIdeographic(characters[end])
					&& (end == start || isOfOnePhrase(characters[end - 1], characters[end]))) {
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

	/**
	 * The dictionary of phrases has no characters beyond the Basic Multilingual Plane.
	 */
	private static boolean isOfOnePhrase(int one, int next) {
		return Character.isBmpCodePoint(one) && Character.isBmpCodePoint(next);
	}

}
