package org.smartfactory.registry.datapackage.table;

import java.util.function.BiConsumer;

import org.smartfactory.registry.message.Message;

/**
 * Administrative divisions.
 */
final class DivisionTable {

	static final PackageTable TABLE = PackageTable.of("divisions", "division", "行政区划",
			"Administrative divisions by GB/T 2260 as of 2023-06-30: provinces, municipalities, prefectures, counties.")
		.column(PackageColumn.of("code", ColumnType.TEXT, "行政区划代码", "Code of the division: six digits.")
			.required()
			.matching("^[1-9][0-9]{5}$"))
		.column(PackageColumn.of("name", ColumnType.TEXT, "名称", "Official name of the division.")
			.required()
			.maxLength(60))
		.column(PackageColumn.of("kind", ColumnType.TEXT, "类别",
				"Kind of the division: PROVINCE, MUNICIPALITY (both a province and a city), PREFECTURE (a city) or COUNTY.")
			.required()
			.oneOf("PROVINCE", "MUNICIPALITY", "PREFECTURE", "COUNTY"))
		.column(PackageColumn
			.of("parent", ColumnType.TEXT, "上级区划",
					"Code of the division that directly contains this one; empty for a province or municipality.")
			.keptAs("parent_code")
			.matching("^[1-9][0-9]{5}$")
			.referringTo("divisions", "code"))
		.column(PackageColumn.of("city", ColumnType.TEXT, "所属城市",
				"Code of the city that contains the division, or its own code if it is a city; empty for a province.")
			.keptAs("city_code")
			.matching("^[1-9][0-9]{5}$")
			.referringTo("divisions", "code"))
		.column(PackageColumn
			.of("pinyin", ColumnType.TEXT, "拼音",
					"Name in pinyin: lower-case syllables without tones, separated by spaces.")
			.required()
			.maxLength(120))
		.column(PackageColumn.of("name_en", ColumnType.TEXT, "英文名称",
				"Name on maps in English, without a word for the kind of the division: Shaanxi, Harbin, Yuncheng; empty until it is known.")
			.maxLength(60))
		.column(PackageColumn.of("name_en_basis", ColumnType.TEXT, "英文名称依据",
				"Basis of the English name: CUSTOMARY in English, or derived from the PINYIN; empty if and only if the name is empty.")
			.oneOf("CUSTOMARY", "PINYIN"))
		.key("code")
		.stagedIndexes("code")
		.rule(DivisionTable::check)
		.rule(new CrossRowRule("city", "datapackage.division.not-a-city",
				"""
						SELECT s.line, s.city_code
						  FROM staged_division s
						 WHERE s.city_code <> s.code
						   AND (EXISTS (SELECT 1 FROM staged_division c WHERE c.code = s.city_code AND c.city_code IS DISTINCT FROM c.code)
						     OR EXISTS (SELECT 1 FROM division c WHERE c.code = s.city_code AND c.city_code IS DISTINCT FROM c.code
						                   AND NOT EXISTS (SELECT 1 FROM staged_division d WHERE d.code = c.code)))
						"""))
		.rule(new CrossRowRule("kind", "datapackage.division.other-kind",
				"""
						SELECT s.line, s.code, d.kind AS known_kind, s.kind
						  FROM staged_division s
						  JOIN division d ON d.code = s.code
						 WHERE (s.parent_code IS NULL) <> (d.parent_code IS NULL) OR (s.city_code IS NULL) <> (d.city_code IS NULL)
						"""))
		.rule(new CrossRowRule("parent", "datapackage.division.not-in-a-province",
				parents("s.kind = 'PREFECTURE' AND p.kind <> 'PROVINCE'")))
		.rule(new CrossRowRule("parent", "datapackage.division.in-a-county",
				parents("s.kind <> 'PREFECTURE' AND p.kind = 'COUNTY'")))
		.touchesAll()
		.reportedAs("s.name")
		.exported(new TableExport("d", "division d", "", "", TableExport.Sorting.AFTER_REFERENCES))
		.build();

	private DivisionTable() {
	}

	private static String parents(String condition) {
		return """
				SELECT s.line, s.parent_code, p.kind AS parent_kind, s.kind
				  FROM staged_division s
				  JOIN (SELECT o.code, o.kind FROM staged_division o
				        UNION ALL
				        SELECT d.code, d.kind FROM division d
				         WHERE NOT EXISTS (SELECT 1 FROM staged_division o WHERE o.code = d.code)) p ON p.code = s.parent_code
				 WHERE\s"""
				+ condition;
	}

	private static void check(PackageRow row, BiConsumer<String, Message> errors) {
		String kind = row.get("kind");
		boolean outermost = kind.equals("PROVINCE") || kind.equals("MUNICIPALITY");
		if (outermost != (row.find("parent") == null)) {
			errors.accept("parent",
					outermost ? notEmpty(row.get("parent"), kind) : Message.of("datapackage.division.parent-missing"));
		}
		if (row.get("code").equals(row.find("parent"))) {
			errors.accept("parent", Message.of("datapackage.division.own-parent", row.get("code")));
		}
		if (kind.equals("PROVINCE") != (row.find("city") == null)) {
			errors.accept("city", kind.equals("PROVINCE") ? notEmpty(row.get("city"), kind)
					: Message.of("datapackage.division.city-missing"));
		}
		if ((row.find("name_en") == null) != (row.find("name_en_basis") == null)) {
			errors.accept("name_en_basis", Message.of("datapackage.division.english-basis"));
		}
	}

	private static Message notEmpty(String value, String kind) {
		return Message.of("datapackage.division.not-empty", value, kind);
	}

}
