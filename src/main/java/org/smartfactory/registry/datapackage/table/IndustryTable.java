package org.smartfactory.registry.datapackage.table;

import java.util.function.BiConsumer;

import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;

/**
 * Industries of both schemes.
 */
final class IndustryTable {

	static final PackageTable TABLE = PackageTable
		.of("industries", "industry", "行业与产业领域",
				"Industries of GB/T 4754-2017 (section C and its divisions) and policy fields of the lists.")
		.column(PackageColumn.of("code", ColumnType.TEXT, "代码", "Code of the industry, unique across both schemes.")
			.required()
			.matching("^([A-T]([0-9]{2,4})?|[a-z][a-z0-9-]{1,39})$"))
		.column(PackageColumn
			.of("scheme", ColumnType.TEXT, "分类体系",
					"Classification scheme: GBT_4754_2017 (national classification) or POLICY_FIELD.")
			.required()
			.oneOf("GBT_4754_2017", "POLICY_FIELD"))
		.column(PackageColumn
			.of("parent", ColumnType.TEXT, "上级行业",
					"Code of the industry that directly contains this one; empty at the top of the scheme.")
			.keptAs("parent_code")
			.referringTo("industries", "code"))
		.column(PackageColumn.of("name_zh", ColumnType.TEXT, "名称", "Name in Chinese.").required().maxLength(100))
		.column(PackageColumn.of("name_en", ColumnType.TEXT, "英文名称", "Name in English.").required().maxLength(200))
		.key("code")
		.stagedIndexes("code")
		.rule(IndustryTable::check)
		.touchesAll()
		.reportedAs("s.name_zh")
		.exported(new TableExport("i", "industry i", "", "", TableExport.Sorting.AFTER_REFERENCES))
		.build();

	private IndustryTable() {
	}

	private static void check(PackageRow row, BiConsumer<String, Message> errors) {
		String code = row.get("code");
		String parent = row.find("parent");
		boolean national = row.get("scheme").equals("GBT_4754_2017");
		if (national != Character.isUpperCase(code.charAt(0))) {
			errors.accept("code", Message.of("datapackage.industry.code", code, row.get("scheme"),
					national ? "C31" : "new-materials"));
		}
		if (parent != null && (!national || code.equals(parent) || !code.startsWith(parent))) {
			String shown = Sanitizer.of(parent);
			errors.accept("parent", national ? Message.of("datapackage.industry.parent", shown, code)
					: Message.of("datapackage.industry.parent-of-a-field", shown, code));
		}
	}

}
