package org.smartfactory.registry.datapackage.table;

/**
 * Totals that authorities printed.
 */
final class PublishedCountTable {

	static final PackageTable TABLE = PackageTable
		.of("published-counts", "published_count", "公布数",
				"Totals that authorities printed; kept as printed, none is corrected.")
		.column(PackageColumn.of("id", ColumnType.UUID, "标识", "Identifier: a UUID, once given never changed.")
			.required()
			.identifying("PublishedCount"))
		.column(PackageColumn.of("level", ColumnType.TEXT, "等级", "Level that is counted.")
			.keptAs("level_code")
			.required()
			.referringTo("factory-levels", "code"))
		.column(PackageColumn
			.of("division", ColumnType.TEXT, "区划", "Code of the division that is counted; empty for the whole country.")
			.keptAs("division_code")
			.matching("^[1-9][0-9]{5}$")
			.referringTo("divisions", "code"))
		.column(PackageColumn.of("as_of", ColumnType.DATE, "截至日期", "Day that the count is as of.").required())
		.column(PackageColumn.of("count", ColumnType.INTEGER, "数量", "Number that is printed.")
			.keptAs("printed")
			.required()
			.atLeast(0))
		.column(PackageColumn.of("at_least", ColumnType.BOOLEAN, "是否下限", "Whether it is printed as a lower bound (余家).")
			.required())
		.column(PackageColumn.of("publisher", ColumnType.TEXT, "发布机关", "Authority that the number comes from.")
			.required()
			.maxLength(200))
		.column(PackageColumn.of("read_in", ColumnType.TEXT, "出处", "Publication in which it was read.")
			.required()
			.maxLength(300))
		.key("id")
		.stagedIndexes("id")
		.exported(TableExport.ordered("c", "published_count c", "WHERE c.as_of <= :asOf", "c.id"));

	private PublishedCountTable() {
	}

}
