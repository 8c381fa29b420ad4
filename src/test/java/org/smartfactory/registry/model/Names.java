package org.smartfactory.registry.model;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names as people compare them: brackets, spaces, width and case do not count, and a
 * dictionary orders them by pinyin, then by character. All names of the model are made of
 * the few characters whose only reading is written down here, of letters and of digits.
 */
final class Names {

	private static final Map<String, String> PINYIN = pinyin();

	private Names() {
	}

	private static Map<String, String> pinyin() {
		Map<String, String> pinyin = new LinkedHashMap<>();
		String readings = """
				安an 宝bao 北bei 材cai 城cheng 电dian 东dong 丰feng 钢gang 光guang 海hai 鸿hong 湖hu 华hua 集ji 建jian
				江jiang 金jin 京jing 科ke 力li 料liao 龙long 密mi 山shan 上shang 顺shun 泰tai 天tian 铁tie 通tong 县xian
				械xie 新xin 源yuan 运yun 镇zhen 州zhou 子zi
				""";
		List.of(readings.strip().split("\\s+"))
			.forEach((reading) -> pinyin.put(reading.substring(0, 1), reading.substring(1)));
		return pinyin;
	}

	static List<String> characters() {
		return List.copyOf(PINYIN.keySet());
	}

	static String fold(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[()\\s]", "");
	}

	/**
	 * The readings of a name, separated by spaces.
	 */
	static String read(String name) {
		return String.join(" ", syllables(name));
	}

	private static List<String> syllables(String name) {
		return List.of(fold(name).split("")).stream().map((each) -> PINYIN.getOrDefault(each, each)).toList();
	}

	/**
	 * What orders names as a dictionary does.
	 */
	static String order(String name) {
		return List.of(fold(name).split(""))
			.stream()
			.map((each) -> PINYIN.containsKey(each) ? PINYIN.get(each) + "\u0001" + each : each)
			.collect(Collectors.joining());
	}

	/**
	 * Whether a name sounds like a text from the start of a syllable on.
	 */
	static boolean sounds(String name, String text) {
		List<String> syllables = syllables(name);
		for (int i = 0; isLatin(text) && i < syllables.size(); i++) {
			if (String.join("", syllables.subList(i, syllables.size())).startsWith(fold(text))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the initials of a name contain a text.
	 */
	static boolean abbreviates(String name, String text) {
		return isLatin(text) && syllables(name).stream()
			.map((syllable) -> syllable.substring(0, 1))
			.collect(Collectors.joining())
			.contains(fold(text));
	}

	/**
	 * Whether a word of an English name begins with a text, which may go on through the
	 * next words.
	 */
	static boolean hasWord(String name, String text) {
		List<String> words = List.of(plain(name).split(" "));
		return IntStream.range(0, words.size())
			.mapToObj((first) -> String.join("", words.subList(first, words.size())))
			.anyMatch((rest) -> rest.startsWith(fold(plain(text))));
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "");
	}

	private static boolean isLatin(String text) {
		return fold(text).matches("[a-z0-9]*[a-z][a-z0-9]*");
	}

}
