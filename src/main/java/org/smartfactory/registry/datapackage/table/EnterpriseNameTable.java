package org.smartfactory.registry.datapackage.table;

import java.util.function.BiConsumer;

import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.text.NormalizedName;
import org.smartfactory.registry.text.PinyinReadings;

/**
 * Other names of enterprises.
 */
final class EnterpriseNameTable {

	private static final int MAX_NAME_LENGTH = 200;

	static final PackageTable TABLE = PackageTable
		.of("enterprise-names", "enterprise_name", "企业其他名称",
				"Other names of enterprises: former names, printed variants and aliases.")
		.column(PackageColumn.of("enterprise", ColumnType.UUID, "企业", "ID of the enterprise.")
			.keptAs("enterprise_id")
			.required()
			.referringTo("enterprises", "id")
			.identifying("Enterprise"))
		.column(PackageColumn
			.of("position", ColumnType.INTEGER, "序号",
					"Number of the name among the other names of the enterprise, from 1.")
			.required()
			.atLeast(1))
		.column(PackageColumn.of("name", ColumnType.TEXT, "名称", "Other name of the enterprise.")
			.required()
			.maxLength(200))
		.column(PackageColumn
			.of("kind", ColumnType.TEXT, "类别",
					"Kind of the name: FORMER (曾用名, former registered name) or VARIANT (别名, printed variant or alias).")
			.required()
			.oneOf("FORMER", "VARIANT"))
		.key("enterprise", "position")
		.derived("folded", "VARCHAR", (row) -> NormalizedName.of(row.get("name")).value())
		.derived("pinyin", "VARCHAR", (row) -> PinyinReadings.of(row.get("name")).value())
		.stagedIndexes("enterprise_id, folded", "enterprise_id, position")
		.insertedInOrderOf("enterprise_id")
		.rule(EnterpriseNameTable::check)
		.rule(new CrossRowRule("name", "datapackage.name.repeated", """
				SELECT s.line, s.name
				  FROM staged_enterprise_name s
				 WHERE EXISTS (SELECT 1 FROM staged_enterprise_name o
				                WHERE o.enterprise_id = s.enterprise_id AND o.folded = s.folded AND o.line < s.line)
				"""))
		.rule(new CrossRowRule("name", "datapackage.name.registered", """
				SELECT s.line, s.name
				  FROM staged_enterprise_name s
				  JOIN staged_enterprise e ON e.id = s.enterprise_id AND e.folded_name = s.folded
				"""))
		.reportedAs("s.name || ' · ' || (SELECT e.name FROM enterprise e WHERE e.id = s.enterprise_id)",
				"s.position > 0")
		.exported(TableExport.ordered("n",
				"enterprise e JOIN enterprise_name n ON n.enterprise_id = e.id AND n.position > 0",
				TableExport.OF_KNOWN_ENTERPRISES, "n.enterprise_id, n.position"))
		.build();

	private EnterpriseNameTable() {
	}

	static void check(PackageRow row, BiConsumer<String, Message> errors) {
		NormalizedName name = NormalizedName.of(row.get("name"));
		if (name.value().isEmpty()) {
			errors.accept("name", Message.of("datapackage.name.empty", Sanitizer.of(row.get("name"))));
		}
		if (name.value().length() > MAX_NAME_LENGTH) {
			errors.accept("name",
					Message.of("datapackage.name.too-long", Sanitizer.of(row.get("name")), MAX_NAME_LENGTH));
		}
	}

}
