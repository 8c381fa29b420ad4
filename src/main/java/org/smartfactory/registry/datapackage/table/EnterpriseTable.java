package org.smartfactory.registry.datapackage.table;

import java.util.Objects;
import java.util.function.BiConsumer;

import org.smartfactory.registry.enterprise.CreditCode;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.text.NormalizedName;
import org.smartfactory.registry.text.PinyinReadings;

/**
 * Enterprises.
 */
final class EnterpriseTable {

	static final PackageTable TABLE = PackageTable.of("enterprises", "enterprise", "企业", "Enterprises: legal persons.")
		.column(PackageColumn.of("id", ColumnType.UUID, "标识", "ID: a permanent UUID in lower case.")
			.required()
			.identifying("Enterprise"))
		.column(PackageColumn.of("name", ColumnType.TEXT, "企业名称", "Registered name.").required().maxLength(200))
		.column(PackageColumn
			.of("credit_code", ColumnType.TEXT, "统一社会信用代码",
					"Unified social credit code by GB 32100-2015; empty when it is unknown.")
			.unique()
			.matching("^[0-9A-HJ-NP-RTUW-Y]{18}$"))
		.column(PackageColumn
			.of("division", ColumnType.TEXT, "所在区划",
					"Code of the smallest known division: a county, a city or a province; empty when none is known.")
			.keptAs("division_code")
			.matching("^[1-9][0-9]{5}$")
			.referringTo("divisions", "code"))
		.column(PackageColumn.of("division_basis", ColumnType.TEXT, "区划依据",
				"Basis of the division: STATED by a list, or DERIVED from other information; empty if and only if the division is empty.")
			.oneOf("STATED", "DERIVED"))
		.key("id")
		.derived("folded_name", "VARCHAR", (row) -> NormalizedName.of(row.get("name")).value())
		.derived("division_order", "VARCHAR", (row) -> Objects.requireNonNullElse(row.find("division"), "999999"))
		.derived("sort_key", "BYTEA", (row) -> PinyinReadings.sortKey(row.get("name")))
		.staged("pinyin", "VARCHAR", (row) -> PinyinReadings.of(row.get("name")).value())
		.staged("target_id", "UUID", (row) -> row.findUuid("id"))
		.staged("matched_by", "VARCHAR", (row) -> "NEW")
		.keptTogether("division_code", "division_basis", "division_order")
		.stagedIndexes("id", "folded_name", "credit_code", "target_id")
		.insertedInOrderOf("division_order, sort_key")
		.rule(EnterpriseTable::check)
		.rule(new CrossRowRule("name", "datapackage.enterprise.repeated", """
				SELECT s.line, s.name, f.first_line
				  FROM (SELECT f.folded_name, MIN(f.line) AS first_line FROM staged_enterprise f
				         GROUP BY f.folded_name HAVING COUNT(*) > 1) f
				  JOIN staged_enterprise s ON s.folded_name = f.folded_name AND s.line > f.first_line
				"""))
		.alsoKnownBy("SELECT 1 FROM enterprise_merge m WHERE m.id = %s")
		.touches("s.id", "%s AND t.id IS NOT NULL")
		.reportedAs("s.name")
		.exported(TableExport.ordered("e", "enterprise e", TableExport.OF_KNOWN_ENTERPRISES, "e.id"))
		.build();

	private EnterpriseTable() {
	}

	private static void check(PackageRow row, BiConsumer<String, Message> errors) {
		EnterpriseNameTable.check(row, errors);
		String creditCode = row.find("credit_code");
		if (creditCode != null && CreditCode.parse(creditCode).isEmpty()) {
			errors.accept("credit_code", Message.of("datapackage.credit-code.check-character", creditCode));
		}
		if ((row.find("division") == null) != (row.find("division_basis") == null)) {
			errors.accept("division_basis", Message.of("datapackage.enterprise.division-basis"));
		}
	}

}
