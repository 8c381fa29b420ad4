package org.smartfactory.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Writes a package of enterprises that never were: promoted, withdrawn, listed twice, in
 * several industries or none, in divisions of every kind or none.
 */
public final class RandomPackage {

	private static final List<String> LEVELS = List.of("BASIC", "ADVANCED", "EXCELLENCE", "PIONEER");

	private static final List<String> STAGES = List.of("PUBLICISED", "RECOGNISED", "CULTIVATED");

	/** A few divisions of every kind, so that they share enterprises. */
	private static final List<String> PLACES = List.of("140800", "140802", "140000", "370200", "370211", "310000",
			"310117", "110000", "429004", "500000", "440300", "");

	private static final String SYLLABLES = "建龙重长厦六乐行车材新机械精密科技能源银都朝阳蚌埠曲石广南华盛";

	private final Random random;

	private RandomPackage(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * Writes a package.
	 * @param folder an empty folder
	 * @param seed the same seed writes the same package
	 * @param enterprises how many enterprises
	 */
	public static void write(Path folder, long seed, int enterprises) {
		new RandomPackage(seed).write(folder, enterprises);
	}

	private void write(Path folder, int count) {
		Csv.copySeed(folder);
		List<Map<String, String>> lists = lists();
		List<Map<String, String>> enterprises = new ArrayList<>();
		List<Map<String, String>> names = new ArrayList<>();
		List<Map<String, String>> industries = new ArrayList<>();
		List<Map<String, String>> recognitions = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String id = uuid();
			String place = pick(PLACES);
			enterprises.add(Csv.row("id", id, "name", name(i), "division", place, "division_basis",
					place.isEmpty() ? "" : pick(List.of("STATED", "DERIVED"))));
			if (this.random.nextInt(4) == 0) {
				names.add(Csv.row("enterprise", id, "position", "1", "name", name(i) + "旧址", "kind", "FORMER"));
			}
			List.of("C31", "C27", "C", "new-materials")
				.stream()
				.filter((code) -> this.random.nextInt(3) == 0)
				.forEach((code) -> industries.add(Csv.row("enterprise", id, "industry", code, "basis", "NAME")));
			lists.stream()
				.filter((list) -> this.random.nextInt(6) == 0)
				.forEach((list) -> recognitions.add(recognition(list, id, recognitions.size() + 1)));
		}
		Csv.write(folder, "recognition-lists", lists);
		Csv.write(folder, "enterprises", enterprises);
		Csv.write(folder, "enterprise-names", names);
		Csv.write(folder, "enterprise-industries", industries);
		Csv.write(folder, "recognitions", recognitions);
	}

	private List<Map<String, String>> lists() {
		List<Map<String, String>> lists = new ArrayList<>();
		for (int i = 0; i < 14; i++) {
			boolean nationwide = i == 0;
			lists.add(Csv.row("id", "list-" + i, "title", "名单（第" + i + "批）", "level", pick(LEVELS), "stage",
					pick(STAGES), "publisher", "某厅", "place", "", "published_on", day().toString(), "date_precision",
					"DAY", "complete_for", nationwide ? "" : pick(PLACES), "complete_nationwide",
					Boolean.toString(nationwide), "read_in", "某报"));
		}
		return lists;
	}

	private Map<String, String> recognition(Map<String, String> list, String enterprise, int position) {
		LocalDate published = LocalDate.parse(list.get("published_on"));
		boolean withdrawn = this.random.nextInt(3) == 0;
		return Csv.row("id", uuid(), "list", list.get("id"), "position",
				(this.random.nextInt(3) == 0) ? "" : Integer.toString(position), "enterprise", enterprise,
				"name_as_printed", "某", "factory_name", "", "withdrawn_on",
				withdrawn ? published.plusDays(1 + this.random.nextInt(900)).toString() : "", "withdrawal_reason",
				withdrawn ? "整改" : "");
	}

	private String name(int number) {
		StringBuilder name = new StringBuilder();
		for (int i = 0; i < 4; i++) {
			name.append(SYLLABLES.charAt(this.random.nextInt(SYLLABLES.length())));
		}
		return name + "第" + number + "有限公司";
	}

	private LocalDate day() {
		return LocalDate.of(2024, 1, 1).plusDays(this.random.nextInt(700));
	}

	private String uuid() {
		return new UUID(this.random.nextLong(), this.random.nextLong()).toString();
	}

	private String pick(List<String> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
