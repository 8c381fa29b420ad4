package org.smartfactory.registry.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.smartfactory.registry.text.FoldedText;
import org.smartfactory.registry.text.Sound;

/**
 * Which tables of the database the tables of a package are written to.
 */
final class TableWriters {

	private static final Map<String, List<TableWriter>> BY_TABLE = Map.of("divisions", List.of(divisions()),
			"industries", List.of(industries()), "factory-levels", List.of(factoryLevels()), "enterprises",
			List.of(enterprises(), registeredNames()), "enterprise-names", List.of(otherNames()), "enterprise-merges",
			List.of(enterpriseMerges()), "enterprise-industries", List.of(enterpriseIndustries()), "recognition-lists",
			List.of(recognitionLists()), "recognitions", List.of(recognitions()), "published-counts",
			List.of(publishedCounts()));

	private TableWriters() {
	}

	/**
	 * The writers for a table of a package, in their order.
	 * @param table the name of the table
	 * @return its writers, in the order in which they write
	 */
	static List<TableWriter> of(String table) {
		return Objects.requireNonNull(BY_TABLE.get(table));
	}

	private static TableWriter divisions() {
		return new TableWriter("division", 1).text("code", "code")
			.text("name", "name")
			.text("kind", "kind")
			.text("parent_code", "parent")
			.text("city_code", "city")
			.text("pinyin", "pinyin");
	}

	private static TableWriter industries() {
		return new TableWriter("industry", 1).text("code", "code")
			.text("scheme", "scheme")
			.text("parent_code", "parent")
			.text("name_zh", "name_zh")
			.text("name_en", "name_en");
	}

	private static TableWriter factoryLevels() {
		return new TableWriter("factory_level", 1).text("code", "code")
			.column("level_rank", "INTEGER", (row) -> row.findInteger("rank"))
			.text("name_zh", "name_zh")
			.text("name_en", "name_en")
			.text("recognised_by_zh", "recognised_by_zh")
			.text("recognised_by", "recognised_by");
	}

	private static TableWriter enterprises() {
		return new TableWriter("enterprise", 1).column("id", "UUID", (row) -> row.getUuid("id"))
			.text("name", "name")
			.column("folded_name", "VARCHAR", (row) -> FoldedText.of(row.get("name")).value())
			.text("credit_code", "credit_code")
			.text("division_code", "division")
			.text("division_basis", "division_basis")
			.column("division_order", "VARCHAR", (row) -> Objects.requireNonNullElse(row.find("division"), "999999"))
			.column("sort_key", "BYTEA", (row) -> Sound.sortKey(FoldedText.of(row.get("name"))));
	}

	private static TableWriter registeredNames() {
		return names(new TableWriter("enterprise_name", 2).column("enterprise_id", "UUID", (row) -> row.getUuid("id"))
			.column("position", "INTEGER", (row) -> 0)
			.column("kind", "VARCHAR", (row) -> "REGISTERED"));
	}

	private static TableWriter otherNames() {
		return names(new TableWriter("enterprise_name", 2)
			.column("enterprise_id", "UUID", (row) -> row.getUuid("enterprise"))
			.column("position", "INTEGER", (row) -> row.findInteger("position"))
			.text("kind", "kind"));
	}

	private static TableWriter names(TableWriter writer) {
		return writer.text("name", "name")
			.column("folded", "VARCHAR", (row) -> FoldedText.of(row.get("name")).value())
			.column("pinyin", "VARCHAR", (row) -> Sound.of(FoldedText.of(row.get("name"))).value());
	}

	private static TableWriter enterpriseMerges() {
		return new TableWriter("enterprise_merge", 1).column("id", "UUID", (row) -> row.getUuid("id"))
			.column("enterprise_id", "UUID", (row) -> row.getUuid("enterprise"));
	}

	private static TableWriter enterpriseIndustries() {
		return new TableWriter("enterprise_industry", 2)
			.column("enterprise_id", "UUID", (row) -> row.getUuid("enterprise"))
			.text("industry_code", "industry")
			.text("basis", "basis")
			.text("evidence", "evidence");
	}

	private static TableWriter recognitionLists() {
		return new TableWriter("recognition_list", 1).text("id", "id")
			.text("title", "title")
			.text("document_number", "document_number")
			.text("level_code", "level")
			.text("stage", "stage")
			.text("publisher", "publisher")
			.text("place_code", "place")
			.column("published_on", "DATE", (row) -> row.findDate("published_on"))
			.text("date_precision", "date_precision")
			.text("criteria_edition", "criteria_edition")
			.column("printed_count", "INTEGER", (row) -> row.findInteger("printed_count"))
			.text("complete_for_code", "complete_for")
			.column("complete_nationwide", "BOOLEAN", (row) -> row.getBoolean("complete_nationwide"))
			.text("read_in", "read_in")
			.text("url", "url")
			.text("note", "note")
			.column("folded_text", "VARCHAR", TableWriters::listText);
	}

	/**
	 * The title, publisher and document number of a list, each on a line of its own: no
	 * text that is looked for has a line break.
	 * @param row the list
	 * @return the three, folded
	 */
	private static String listText(Row row) {
		return Stream.of("title", "publisher", "document_number")
			.map(row::find)
			.filter(Objects::nonNull)
			.map((text) -> FoldedText.of(text).value())
			.collect(Collectors.joining("\n"));
	}

	private static TableWriter recognitions() {
		return new TableWriter("recognition", 1).column("id", "UUID", (row) -> row.getUuid("id"))
			.text("list_id", "list")
			.column("list_position", "INTEGER", (row) -> row.findInteger("position"))
			.column("enterprise_id", "UUID", (row) -> row.getUuid("enterprise"))
			.text("name_as_printed", "name_as_printed")
			.text("factory_name", "factory_name")
			.column("withdrawn_on", "DATE", (row) -> row.findDate("withdrawn_on"))
			.text("withdrawal_reason", "withdrawal_reason");
	}

	private static TableWriter publishedCounts() {
		return new TableWriter("published_count", 1).column("id", "UUID", (row) -> row.getUuid("id"))
			.text("level_code", "level")
			.text("division_code", "division")
			.column("as_of", "DATE", (row) -> row.findDate("as_of"))
			.column("printed", "INTEGER", (row) -> row.findInteger("count"))
			.column("at_least", "BOOLEAN", (row) -> row.getBoolean("at_least"))
			.text("publisher", "publisher")
			.text("read_in", "read_in");
	}

}
