package org.smartfactory.registry.load.staging;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.smartfactory.registry.datapackage.PackageRow;
import org.smartfactory.registry.text.NormalizedName;
import org.smartfactory.registry.text.PinyinReadings;

/**
 * Where the tables of a package are staged, and how their columns are read.
 */
public final class StagedTables {

	private static final Map<String, StagedTable> BY_TABLE = Map.of("divisions", divisions(), "industries",
			industries(), "factory-levels", factoryLevels(), "enterprises", enterprises(), "enterprise-names",
			enterpriseNames(), "enterprise-merges", enterpriseMerges(), "enterprise-industries", enterpriseIndustries(),
			"recognition-lists", recognitionLists(), "recognitions", recognitions(), "published-counts",
			publishedCounts());

	private StagedTables() {
	}

	/**
	 * The staged table of a table of a package.
	 * @param table the name of the table
	 * @return its staged table
	 */
	public static StagedTable of(String table) {
		return Objects.requireNonNull(BY_TABLE.get(table));
	}

	public static Collection<StagedTable> all() {
		return BY_TABLE.values();
	}

	private static StagedTable divisions() {
		return new StagedTable("division", 1).text("code", "code")
			.text("name", "name")
			.text("kind", "kind")
			.text("parent_code", "parent")
			.text("city_code", "city")
			.text("pinyin", "pinyin");
	}

	private static StagedTable industries() {
		return new StagedTable("industry", 1).text("code", "code")
			.text("scheme", "scheme")
			.text("parent_code", "parent")
			.text("name_zh", "name_zh")
			.text("name_en", "name_en");
	}

	private static StagedTable factoryLevels() {
		return new StagedTable("factory_level", 1).text("code", "code")
			.column("level_rank", "rank", "INTEGER", (row) -> row.findInteger("rank"))
			.text("name_zh", "name_zh")
			.text("name_en", "name_en")
			.text("recognised_by_zh", "recognised_by_zh")
			.text("recognised_by", "recognised_by");
	}

	private static StagedTable enterprises() {
		return new StagedTable("enterprise", 1).inOrderOf("division_order, sort_key")
			.column("id", "id", "UUID", (row) -> row.getUuid("id"))
			.text("name", "name")
			.column("folded_name", "name", "VARCHAR", (row) -> NormalizedName.of(row.get("name")).value())
			.text("credit_code", "credit_code")
			.text("division_code", "division")
			.text("division_basis", "division_basis")
			.column("division_order", "division", "VARCHAR",
					(row) -> Objects.requireNonNullElse(row.find("division"), "999999"))
			.column("sort_key", "name", "BYTEA", (row) -> PinyinReadings.sortKey(NormalizedName.of(row.get("name"))))
			.only("pinyin", "VARCHAR", (row) -> PinyinReadings.of(NormalizedName.of(row.get("name"))).value())
			.only("target_id", "UUID", (row) -> row.getUuid("id"))
			.only("matched_by", "VARCHAR", (row) -> "NEW");
	}

	private static StagedTable enterpriseNames() {
		return new StagedTable("enterprise_name", 2).inOrderOf("enterprise_id")
			.column("enterprise_id", "enterprise", "UUID", (row) -> row.getUuid("enterprise"))
			.column("position", "position", "INTEGER", (row) -> row.findInteger("position"))
			.text("name", "name")
			.text("kind", "kind")
			.column("folded", "name", "VARCHAR", (row) -> NormalizedName.of(row.get("name")).value())
			.column("pinyin", "name", "VARCHAR",
					(row) -> PinyinReadings.of(NormalizedName.of(row.get("name"))).value());
	}

	private static StagedTable enterpriseMerges() {
		return new StagedTable("enterprise_merge", 1).column("id", "id", "UUID", (row) -> row.getUuid("id"))
			.column("enterprise_id", "enterprise", "UUID", (row) -> row.getUuid("enterprise"));
	}

	private static StagedTable enterpriseIndustries() {
		return new StagedTable("enterprise_industry", 2).inOrderOf("enterprise_id")
			.column("enterprise_id", "enterprise", "UUID", (row) -> row.getUuid("enterprise"))
			.text("industry_code", "industry")
			.text("basis", "basis")
			.text("evidence", "evidence");
	}

	private static StagedTable recognitionLists() {
		return new StagedTable("recognition_list", 1).text("id", "id")
			.text("title", "title")
			.text("document_number", "document_number")
			.text("level_code", "level")
			.text("stage", "stage")
			.text("publisher", "publisher")
			.text("place_code", "place")
			.column("published_on", "published_on", "DATE", (row) -> row.findDate("published_on"))
			.text("date_precision", "date_precision")
			.text("criteria_edition", "criteria_edition")
			.column("printed_count", "printed_count", "INTEGER", (row) -> row.findInteger("printed_count"))
			.text("complete_for_code", "complete_for")
			.column("complete_nationwide", "complete_nationwide", "BOOLEAN",
					(row) -> row.getBoolean("complete_nationwide"))
			.text("read_in", "read_in")
			.text("url", "url")
			.text("note", "note")
			.column("folded_text", "title", "VARCHAR", StagedTables::listText);
	}

	/**
	 * The title, publisher and document number of a list, each on a line of its own: no
	 * text that is looked for has a line break.
	 * @param row the list
	 * @return the three, folded
	 */
	private static String listText(PackageRow row) {
		return Stream.of("title", "publisher", "document_number")
			.map(row::find)
			.filter(Objects::nonNull)
			.map((text) -> NormalizedName.of(text).value())
			.collect(Collectors.joining("\n"));
	}

	private static StagedTable recognitions() {
		return new StagedTable("recognition", 1).inOrderOf("enterprise_id")
			.column("id", "id", "UUID", (row) -> row.getUuid("id"))
			.text("list_id", "list")
			.column("list_position", "position", "INTEGER", (row) -> row.findInteger("position"))
			.column("enterprise_id", "enterprise", "UUID", (row) -> row.getUuid("enterprise"))
			.text("name_as_printed", "name_as_printed")
			.text("factory_name", "factory_name")
			.column("withdrawn_on", "withdrawn_on", "DATE", (row) -> row.findDate("withdrawn_on"))
			.text("withdrawal_reason", "withdrawal_reason");
	}

	private static StagedTable publishedCounts() {
		return new StagedTable("published_count", 1).column("id", "id", "UUID", (row) -> row.getUuid("id"))
			.text("level_code", "level")
			.text("division_code", "division")
			.column("as_of", "as_of", "DATE", (row) -> row.findDate("as_of"))
			.column("printed", "count", "INTEGER", (row) -> row.findInteger("count"))
			.column("at_least", "at_least", "BOOLEAN", (row) -> row.getBoolean("at_least"))
			.text("publisher", "publisher")
			.text("read_in", "read_in");
	}

}
