package org.smartfactory.registry.datapackage.table;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.text.NormalizedName;

/**
 * Published lists.
 */
final class RecognitionListTable {

	static final PackageTable TABLE = PackageTable
		.of("recognition-lists", "recognition_list", "名单",
				"Lists that authorities published, or the parts of them that were read.")
		.column(PackageColumn
			.of("id", ColumnType.TEXT, "标识",
					"ID: a permanent key of lower-case letters and digits, words separated by single hyphens.")
			.required()
			.matching("^[a-z0-9]+(-[a-z0-9]+)*$")
			.maxLength(80)
			.identifying("RecognitionList"))
		.column(PackageColumn.of("title", ColumnType.TEXT, "名称", "Title of the list.").required().maxLength(300))
		.column(PackageColumn
			.of("document_number", ColumnType.TEXT, "文号", "Document number of the list; empty when it is unknown.")
			.maxLength(100))
		.column(PackageColumn.of("level", ColumnType.TEXT, "等级", "Level of the entries of the list.")
			.keptAs("level_code")
			.required()
			.referringTo("factory-levels", "code"))
		.column(PackageColumn.of("stage", ColumnType.TEXT, "阶段",
				"Stage of the list: PUBLICISED (公示, nominated and open to objections), RECOGNISED (公布、认定) or CULTIVATED (培育名单, cultivation list).")
			.required()
			.oneOf("PUBLICISED", "RECOGNISED", "CULTIVATED"))
		.column(PackageColumn.of("publisher", ColumnType.TEXT, "发布机关", "Authority that published the list.")
			.required()
			.maxLength(200))
		.column(PackageColumn
			.of("place", ColumnType.TEXT, "所属区划",
					"Code of the division to which the list applies; empty for a national list.")
			.keptAs("place_code")
			.matching("^[1-9][0-9]{5}$")
			.referringTo("divisions", "code"))
		.column(PackageColumn
			.of("published_on", ColumnType.DATE, "发布日期",
					"Date on which the list was published, with the precision date_precision.")
			.required())
		.column(PackageColumn.of("date_precision", ColumnType.TEXT, "日期精度",
				"Precision of published_on: DAY, MONTH (the day is the latest possible day of publication) or YEAR.")
			.required()
			.oneOf("DAY", "MONTH", "YEAR"))
		.column(PackageColumn
			.of("criteria_edition", ColumnType.TEXT, "要素条件版本",
					"Yearly edition of the criteria that were applied; empty when it is unknown.")
			.maxLength(60))
		.column(PackageColumn.of("printed_count", ColumnType.INTEGER, "公布家数",
				"Printed count: the number of entries that the source prints for the part of the list that was read; empty when it prints none.")
			.atLeast(0))
		.column(PackageColumn.of("complete_for", ColumnType.TEXT, "完整区划",
				"Code of the division for which all entries of the list are known; empty when there is none or when complete_nationwide is true.")
			.keptAs("complete_for_code")
			.matching("^[1-9][0-9]{5}$")
			.referringTo("divisions", "code"))
		.column(PackageColumn
			.of("complete_nationwide", ColumnType.BOOLEAN, "全国完整",
					"Whether all entries of the list for the whole country are known.")
			.required())
		.column(PackageColumn.of("read_in", ColumnType.TEXT, "出处", "Publication in which the list was read.")
			.required()
			.maxLength(300))
		.column(PackageColumn
			.of("url", ColumnType.URI, "网址", "URL at which the list was read; empty when there is none.")
			.maxLength(500))
		.column(PackageColumn.of("note", ColumnType.TEXT, "备注", "Note on the list and its limits.").maxLength(2000))
		.key("id")
		.derived("folded_text", "VARCHAR", RecognitionListTable::foldedText)
		.stagedIndexes("id")
		.rule(RecognitionListTable::check)
		.rule(new CrossRowRule("published_on", "datapackage.list.published-after-withdrawal", """
				SELECT s.line, s.published_on, MIN(r.withdrawn_on) AS withdrawn_on
				  FROM staged_recognition_list s
				  JOIN recognition r ON r.list_id = s.id AND r.withdrawn_on <= s.published_on
				 WHERE NOT EXISTS (SELECT 1 FROM staged_recognition o WHERE o.id = r.id AND o.withdrawn_on IS NOT NULL)
				 GROUP BY s.line, s.published_on
				"""))
		.touches("s.id", "SELECT r.enterprise_id FROM recognition r WHERE r.list_id IN (%s)")
		.reportedAs("s.title")
		.exported(TableExport.ordered("l", "recognition_list l", TableExport.OF_KNOWN_LISTS, "l.id"))
		.build();

	private RecognitionListTable() {
	}

	private static void check(PackageRow row, BiConsumer<String, Message> errors) {
		if (Boolean.TRUE.equals(row.findBoolean("complete_nationwide")) && row.find("complete_for") != null) {
			errors.accept("complete_for", Message.of("datapackage.list.complete-twice", row.get("complete_for")));
		}
	}

	/**
	 * Joins the normalized title, publisher and document number of a list with line
	 * breaks. A search text has no line break, so it cannot match across them.
	 * @param row the list
	 * @return the text that is searched
	 */
	private static String foldedText(PackageRow row) {
		return Stream.of("title", "publisher", "document_number")
			.map(row::find)
			.filter(Objects::nonNull)
			.map((text) -> NormalizedName.of(text).value())
			.collect(Collectors.joining("\n"));
	}

}
