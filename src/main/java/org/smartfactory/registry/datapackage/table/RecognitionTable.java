package org.smartfactory.registry.datapackage.table;

import java.util.function.BiConsumer;

import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;

/**
 * Recognitions: entries of lists.
 */
final class RecognitionTable {

	static final PackageTable TABLE = PackageTable
		.of("recognitions", "recognition", "认定", "Recognitions: entries of lists.")
		.column(PackageColumn.of("id", ColumnType.UUID, "标识", "ID: a permanent UUID in lower case.")
			.required()
			.identifying("Recognition"))
		.column(PackageColumn.of("list", ColumnType.TEXT, "名单", "ID of the list.")
			.keptAs("list_id")
			.required()
			.referringTo("recognition-lists", "id")
			.identifying("RecognitionList"))
		.column(PackageColumn
			.of("position", ColumnType.INTEGER, "序号",
					"Position of the entry as printed in the list; empty when none is printed.")
			.keptAs("list_position")
			.atLeast(1))
		.column(PackageColumn.of("enterprise", ColumnType.UUID, "企业", "ID of the enterprise.")
			.keptAs("enterprise_id")
			.required()
			.referringTo("enterprises", "id")
			.identifying("Enterprise"))
		.column(PackageColumn
			.of("name_as_printed", ColumnType.TEXT, "印刷名称", "Name of the enterprise as printed in the list.")
			.required()
			.maxLength(200))
		.column(PackageColumn
			.of("factory_name", ColumnType.TEXT, "工厂（项目）名称",
					"Name of the factory or project as printed in the list; empty when none is printed.")
			.maxLength(300))
		.column(PackageColumn.of("withdrawn_on", ColumnType.DATE, "撤销日期",
				"First day on which the recognition is no longer valid, after the day on which the list was published; empty when it was not withdrawn.")
			.exportedAs("CASE WHEN r.withdrawn_on <= :asOf THEN r.withdrawn_on END"))
		.column(PackageColumn
			.of("withdrawal_reason", ColumnType.TEXT, "撤销原因",
					"Reason for the withdrawal; empty when the recognition was not withdrawn or no reason is known.")
			.maxLength(500)
			.exportedAs("CASE WHEN r.withdrawn_on <= :asOf THEN r.withdrawal_reason END"))
		.key("id")
		.uniqueKey("list", "position")
		.stagedIndexes("id", "list_id, list_position")
		.insertedInOrderOf("enterprise_id")
		.rule(RecognitionTable::check)
		.rule(new CrossRowRule("withdrawn_on", "datapackage.recognition.withdrawn-before-publication", """
				SELECT s.line, s.withdrawn_on, COALESCE(p.published_on, l.published_on) AS published_on
				  FROM staged_recognition s
				  LEFT JOIN staged_recognition_list p ON p.id = s.list_id
				  LEFT JOIN recognition_list l ON l.id = s.list_id
				 WHERE s.withdrawn_on <= COALESCE(p.published_on, l.published_on)
				"""))
		.preparedBy("""
				UPDATE recognition r SET list_position = NULL
				 WHERE EXISTS (SELECT 1 FROM staged_recognition s
				                WHERE s.id = r.id AND s.list_position <> r.list_position)
				""")
		.touches("s.enterprise_id", "%s")
		.touches("t.enterprise_id", "%s AND t.enterprise_id <> s.enterprise_id")
		.reportedAs("(SELECT l.title FROM recognition_list l WHERE l.id = s.list_id) || ' · ' || s.name_as_printed")
		.exported(TableExport.ordered("r", "recognition r JOIN recognition_list l ON l.id = r.list_id",
				TableExport.OF_KNOWN_LISTS, "r.list_id, r.list_position NULLS LAST, r.id"))
		.build();

	private RecognitionTable() {
	}

	private static void check(PackageRow row, BiConsumer<String, Message> errors) {
		if (row.find("withdrawn_on") == null && row.find("withdrawal_reason") != null) {
			errors.accept("withdrawal_reason", Message.of("datapackage.recognition.reason-without-date",
					Sanitizer.of(row.get("withdrawal_reason"))));
		}
	}

}
