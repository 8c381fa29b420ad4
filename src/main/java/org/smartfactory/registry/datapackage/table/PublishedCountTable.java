package org.smartfactory.registry.datapackage.table;

/**
 * Published counts: totals that authorities printed.
 */
final class PublishedCountTable {

	static final PackageTable TABLE = PackageTable
		.of("published-counts", "published_count", "公布数",
				"Published counts: totals that authorities printed, recorded as printed and not corrected.")
		.column(PackageColumn.of("id", ColumnType.UUID, "标识", "ID: a permanent UUID in lower case.")
			.required()
			.identifying("PublishedCount"))
		.column(PackageColumn.of("level", ColumnType.TEXT, "等级", "Level that the count covers.")
			.keptAs("level_code")
			.required()
			.referringTo("factory-levels", "code"))
		.column(PackageColumn
			.of("division", ColumnType.TEXT, "区划",
					"Code of the division that the count covers; empty for the whole country.")
			.keptAs("division_code")
			.matching("^[1-9][0-9]{5}$")
			.referringTo("divisions", "code"))
		.column(PackageColumn.of("as_of", ColumnType.DATE, "截至日期", "As-of day of the count.").required())
		.column(PackageColumn.of("count", ColumnType.INTEGER, "数量", "Printed number.")
			.keptAs("printed")
			.required()
			.atLeast(0))
		.column(PackageColumn
			.of("at_least", ColumnType.BOOLEAN, "是否下限", "Whether the number is printed as a lower bound (余家).")
			.required())
		.column(PackageColumn.of("publisher", ColumnType.TEXT, "发布机关", "Authority that gave the number.")
			.required()
			.maxLength(200))
		.column(PackageColumn.of("read_in", ColumnType.TEXT, "出处", "Publication in which the number was read.")
			.required()
			.maxLength(300))
		.column(PackageColumn.of("counts", ColumnType.TEXT, "计数对象",
				"What is counted: the entries of one LIST (名单), or the TOTAL (总数) of all recognised until the as-of day; empty when it is unknown.")
			.oneOf("LIST", "TOTAL"))
		.column(PackageColumn
			.of("url", ColumnType.URI, "网址", "URL at which the number was read; empty when there is none.")
			.maxLength(500))
		.key("id")
		.stagedIndexes("id")
		.reportedAs(
				"(SELECT f.name_zh FROM factory_level f WHERE f.code = s.level_code) || ' · ' || s.publisher || ' · ' || s.as_of")
		.exported(TableExport.ordered("c", "published_count c", "WHERE c.as_of <= :asOf", "c.id"))
		.build();

	private PublishedCountTable() {
	}

}
