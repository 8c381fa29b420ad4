package org.smartfactory.registry.datapackage.table;

/**
 * IDs of enterprises that were merged into others.
 */
final class EnterpriseMergeTable {

	static final PackageTable TABLE = PackageTable
		.of("enterprise-merges", "enterprise_merge", "企业合并",
				"IDs of enterprises that were merged into another enterprise, with the enterprise that remains.")
		.column(PackageColumn
			.of("id", ColumnType.UUID, "原企业标识",
					"ID of the enterprise that was merged: a UUID that no longer identifies an enterprise.")
			.required()
			.identifying("Enterprise"))
		.column(PackageColumn.of("enterprise", ColumnType.UUID, "企业标识", "ID of the enterprise that remains.")
			.keptAs("enterprise_id")
			.required()
			.referringTo("enterprises", "id")
			.identifying("Enterprise"))
		.key("id")
		.stagedIndexes("id")
		.rule(new CrossRowRule("id", "datapackage.merge.of-an-enterprise", """
				SELECT s.line, s.id
				  FROM staged_enterprise_merge s
				 WHERE EXISTS (SELECT 1 FROM staged_enterprise e WHERE e.id = s.id)
				    OR EXISTS (SELECT 1 FROM enterprise e WHERE e.id = s.id)
				"""))
		.reportedAs("CAST(s.id AS VARCHAR) || ' · ' || (SELECT e.name FROM enterprise e WHERE e.id = s.enterprise_id)")
		.exported(TableExport.ordered("m", "enterprise e JOIN enterprise_merge m ON m.enterprise_id = e.id",
				TableExport.OF_KNOWN_ENTERPRISES, "m.id"))
		.build();

	private EnterpriseMergeTable() {
	}

}
