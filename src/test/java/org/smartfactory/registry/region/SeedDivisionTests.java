package org.smartfactory.registry.region;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.Csv;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The names of the divisions in the seed.
 */
class SeedDivisionTests {

	private static final List<Map<String, String>> DIVISIONS = Csv.read(Csv.SEED, "divisions");

	private static final String PEOPLES = """
			各 维吾尔 哈萨克 柯尔克孜 塔吉克 蒙古 锡伯 满 回 朝鲜 土家 苗 侗 壮 瑶 仫佬 毛南 黎 羌 藏 彝 仡佬 布依 水 傣 哈尼 纳西 拉祜 佤
			布朗 白 景颇 傈僳 独龙 怒 普米 裕固 东乡 保安 撒拉 土 达斡尔 鄂温克 畲
			""";

	/** The word for the kind of a division, which at least two characters precede. */
	private static final Pattern KIND = Pattern.compile("(?<=..)(省|市|县|区|旗|盟|地区|新区|矿区|特区|(?<=神农架)林区|群岛.*|特别行政区|达斡尔族区"
			+ "|族?((%s)族?)*自治[区州县旗])$".formatted(PEOPLES.strip().replaceAll("\\s+", "|")));

	@Test
	void everyCharacterHasASyllable() {
		assertThat(DIVISIONS)
			.allSatisfy((division) -> assertThat(syllables(division)).hasSameSizeAs(division.get("name").split("")));
	}

	@Test
	void charactersWithSeveralReadingsAreKnown() {
		assertThat(readings().entrySet()
			.stream()
			.filter((character) -> character.getValue().size() > 1)
			.map((character) -> character.getKey() + " " + character.getValue())).containsExactly("""
					乐 {lao=[乐亭县, 乐陵市], le=[…], yue=[乐清市]}
					六 {liu=[六枝特区, 六盘水市], lu=[六合区, 六安市]}
					召 {shao=[召陵区], zhao=[南召县]}
					埔 {bu=[大埔县], pu=[黄埔区]}
					大 {da=[…], dai=[大城县]}
					尉 {wei=[尉氏县], yu=[尉犁县]}
					棱 {leng=[丹棱县, 绥棱县], ling=[穆棱市]}
					洞 {dong=[洞口县, 洞头区], tong=[洪洞县]}
					牟 {mou=[牟定县], mu=[中牟县, 牟平区]}
					番 {fan=[吐鲁番市], pan=[番禺区]}
					荥 {xing=[荥阳市], ying=[荥经县]}
					行 {hang=[闵行区], xing=[…]}
					长 {chang=[…], zhang=[长子县]}
					阿 {a=[…], e=[东阿县]}
					""".strip().split("\n"));
	}

	@Test
	void everyDivisionHasAnEnglishName() {
		assertThat(DIVISIONS).extracting((division) -> division.get("name_en")).allMatch((name) -> name.length() > 1);
		assertThat(DIVISIONS).filteredOn("name_en", "Shaanxi").extracting("name").containsExactly("陕西省");
		assertThat(DIVISIONS).filteredOn("name_en", "Shanxi").extracting("name").containsExactly("山西省");
	}

	@Test
	void englishNamesFollowFromThePinyinUnlessTheyAreCustomary() {
		assertThat(DIVISIONS).allSatisfy((division) -> assertThat(division.get("name_en_basis"))
			.isEqualTo(division.get("name_en").equals(romanized(division)) ? "PINYIN" : "CUSTOMARY"));
		assertThat(DIVISIONS).filteredOn("name_en_basis", "CUSTOMARY").hasSize(232);
	}

	/**
	 * The pinyin of a name without the word for its kind, as one word: a syllable that
	 * begins with a vowel follows an apostrophe.
	 */
	private static String romanized(Map<String, String> division) {
		int length = KIND.matcher(division.get("name")).replaceFirst("").length();
		String word = String.join(" ", List.of(syllables(division)).subList(0, length));
		return StringUtils.capitalize(word.replaceAll(" (?=[aoe])", "'").replace(" ", ""));
	}

	/**
	 * The readings of each character with the names that have them, or … for more than
	 * three.
	 */
	private static Map<String, Map<String, Set<String>>> readings() {
		Map<String, Map<String, Set<String>>> readings = new TreeMap<>();
		DIVISIONS.forEach((division) -> {
			String[] characters = division.get("name").split("");
			for (int i = 0; i < characters.length; i++) {
				readings.computeIfAbsent(characters[i], (character) -> new TreeMap<>())
					.computeIfAbsent(syllables(division)[i], (reading) -> new TreeSet<>())
					.add(division.get("name"));
			}
		});
		readings.values().forEach((names) -> names.replaceAll((reading, all) -> (all.size() > 3) ? Set.of("…") : all));
		return readings;
	}

	private static String[] syllables(Map<String, String> division) {
		return division.get("pinyin").split(" ");
	}

}
