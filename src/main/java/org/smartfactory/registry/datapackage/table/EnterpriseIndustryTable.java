package org.smartfactory.registry.datapackage.table;

/**
 * Industries of enterprises.
 */
final class EnterpriseIndustryTable {

	static final PackageTable TABLE = PackageTable
		.of("enterprise-industries", "enterprise_industry", "企业所属行业",
				"Known industries of enterprises. The industry of an enterprise without a row is unknown.")
		.column(PackageColumn.of("enterprise", ColumnType.UUID, "企业", "ID of the enterprise.")
			.keptAs("enterprise_id")
			.required()
			.referringTo("enterprises", "id")
			.identifying("Enterprise"))
		.column(PackageColumn.of("industry", ColumnType.TEXT, "行业", "Code of the industry.")
			.keptAs("industry_code")
			.required()
			.referringTo("industries", "code"))
		.column(PackageColumn
			.of("basis", ColumnType.TEXT, "依据",
					"Basis of the industry: STATED by a list, PUBLISHED elsewhere, or derived from the NAME.")
			.required()
			.oneOf("STATED", "PUBLISHED", "NAME"))
		.column(PackageColumn
			.of("evidence", ColumnType.TEXT, "证据",
					"Text from which the industry was derived; empty when it was not recorded.")
			.maxLength(500))
		.key("enterprise", "industry")
		.stagedIndexes("enterprise_id, industry_code")
		.insertedInOrderOf("enterprise_id")
		.touches("s.enterprise_id",
				"%s AND EXISTS (SELECT 1 FROM recognition r WHERE r.enterprise_id = s.enterprise_id)")
		.reportedAs(
				"(SELECT e.name FROM enterprise e WHERE e.id = s.enterprise_id) || ' · ' || (SELECT i.name_zh FROM industry i WHERE i.code = s.industry_code)")
		.exported(new TableExport("i", "enterprise e JOIN enterprise_industry i ON i.enterprise_id = e.id",
				TableExport.OF_KNOWN_ENTERPRISES, "i.enterprise_id", TableExport.Sorting.BY_SECOND_COLUMN))
		.build();

	private EnterpriseIndustryTable() {
	}

}
