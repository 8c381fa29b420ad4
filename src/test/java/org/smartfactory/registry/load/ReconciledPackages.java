package org.smartfactory.registry.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.smartfactory.registry.Csv;
import org.smartfactory.registry.datapackage.PackageMetadata;
import org.smartfactory.registry.datapackage.PackageWriter;
import org.smartfactory.registry.datapackage.table.PackageTables;

/**
 * A package for the registry with its seed, and packages that overlap with it in every
 * way that a step of the reconciliation is for.
 */
final class ReconciledPackages {

	/** All IDs begin with it and end in two digits of their own. */
	static final String ID_PREFIX = "00000000-0000-0000-0000-0000000000";

	private static final String LIST = "national-2026-excellence";

	private ReconciledPackages() {
	}

	/**
	 * What the registry knows. The enterprise {@code 10} was merged into {@code a0}, and
	 * {@code 11} into {@code b0}.
	 */
	static Path known(Path folder) {
		return write(folder, Map.of("enterprises", List.of(enterprise("a0", "甲钢铁有限公司", "", "140802"),
				enterprise("b0", "乙机械有限公司", "91110000710928807K", "140800"), enterprise("c0", "丙化工有限公司", "", "140802"),
				enterprise("d0", "丁药业有限公司", "", "140800"), enterprise("e0", "戊水泥有限公司", "", "140800"),
				enterprise("f0", "己汽车有限公司", "", "140800"), enterprise("90", "庚电气有限公司", "911100007109288314", "140800")),
				"enterprise-names",
				List.of(name("a0", "1", "甲钢", "VARIANT"), name("a0", "2", "甲铁", "VARIANT"),
						name("c0", "1", "丙化", "FORMER"), name("d0", "1", "丁制药", "VARIANT"),
						name("e0", "1", "戊建材", "VARIANT")),
				"enterprise-merges", List.of(merge("10", "a0"), merge("11", "b0")), "enterprise-industries",
				List.of(industry("a0", "C31", "known"), industry("c0", "C26", "known")), "recognition-lists",
				List.of(list("工信〔2026〕1号", "140800", "false")), "recognitions",
				List.of(recognition("91", "1", "a0", "甲钢铁"), recognition("92", "2", "c0", "丙化工"),
						recognition("93", "", "e0", "戊水泥"), recognition("94", "5", "b0", "乙机械"))));
	}

	/**
	 * A package that overlaps. It knows {@code b0} and {@code 90} by credit code and
	 * {@code c0} by name, under the IDs {@code bb}, {@code 99} and {@code cc}; {@code 20}
	 * is new.
	 */
	static Path update(Path folder) {
		return write(folder, Map.of("enterprises", List
			.of(enterprise("a0", "甲新材料有限公司", "", "140800"), enterprise("10", "子有限公司", "91110000710928815E", "140700"),
					enterprise("bb", "乙重工有限公司", "91110000710928807K", "140700"),
					enterprise("cc", "丙化工（有限）公司", "911100007109288239", "140700"),
					enterprise("d0", "丁制药", "", "140800"), enterprise("e0", "戊建材", "", "140800"),
					enterprise("99", "庚电力有限公司", "911100007109288314", ""), enterprise("20", "辛电子有限公司", "", "140800")),
				"enterprise-names",
				List.of(name("a0", "1", "甲钢", "FORMER"), name("a0", "2", "甲厂", "VARIANT"),
						name("10", "1", "甲铁", "FORMER"), name("10", "2", "甲（厂）", "FORMER"),
						name("10", "3", "甲新材料（有限）公司", "VARIANT"), name("11", "1", "乙重工有限公司", "FORMER"),
						name("cc", "1", "丙化", "VARIANT"), name("cc", "2", "丙材", "VARIANT"),
						name("d0", "1", "丁药业有限公司", "FORMER"), name("f0", "1", "己汽车有限公司", "VARIANT"),
						name("f0", "2", "己车", "VARIANT")),
				"enterprise-merges", List.of(merge("12", "cc")), "enterprise-industries",
				List.of(industry("a0", "C30", "first"), industry("10", "C30", "second"), industry("10", "C31", "new"),
						industry("cc", "C26", "new"), industry("cc", "C27", "new")),
				"recognition-lists", List.of(list("", "", "true")), "recognitions",
				List.of(recognition("81", "1", "a0", "甲钢铁公司"), recognition("92", "4", "cc", "丙化工"),
						recognition("82", "2", "20", "辛电子"), recognition("83", "3", "bb", "乙重工"),
						recognition("84", "", "e0", "戊建材"), recognition("86", "5", "bb", "乙重工"))));
	}

	/**
	 * A package with an entry at the position of another one.
	 */
	static Path taken(Path folder) {
		return write(folder, Map.of("recognitions", List.of(recognition("85", "1", "c0", "丙化工"))));
	}

	private static Path write(Path folder, Map<String, List<Map<String, String>>> tables) {
		try (PackageWriter writer = PackageWriter.open(folder,
				new PackageMetadata("some-tables", "Some tables", "Some tables.", List.of()),
				tables.keySet().stream().map(PackageTables::of).toList())) {
			PackageTables.ALL.forEach(
					(table) -> tables.getOrDefault(table.name(), List.of()).forEach((row) -> writer.write(table, row)));
			writer.finish();
		}
		return folder;
	}

	private static String id(String end) {
		return ID_PREFIX + end;
	}

	private static Map<String, String> enterprise(String id, String name, String creditCode, String division) {
		return Csv.row("id", id(id), "name", name, "credit_code", creditCode, "division", division, "division_basis",
				division.isEmpty() ? "" : "STATED");
	}

	private static Map<String, String> name(String enterprise, String position, String name, String kind) {
		return Csv.row("enterprise", id(enterprise), "position", position, "name", name, "kind", kind);
	}

	private static Map<String, String> merge(String id, String enterprise) {
		return Csv.row("id", id(id), "enterprise", id(enterprise));
	}

	private static Map<String, String> industry(String enterprise, String code, String evidence) {
		return Csv.row("enterprise", id(enterprise), "industry", code, "basis", "STATED", "evidence", evidence);
	}

	private static Map<String, String> list(String documentNumber, String completeFor, String nationwide) {
		return Csv.row("id", LIST, "title", "卓越级名单", "document_number", documentNumber, "level", "EXCELLENCE", "stage",
				"RECOGNISED", "publisher", "某部", "published_on", "2026-05-05", "date_precision", "DAY", "complete_for",
				completeFor, "complete_nationwide", nationwide, "read_in", "某报");
	}

	private static Map<String, String> recognition(String id, String position, String enterprise, String name) {
		return Csv.row("id", id(id), "list", LIST, "position", position, "enterprise", id(enterprise),
				"name_as_printed", name);
	}

}
