package org.smartfactory.registry.datapackage.table;

import java.util.List;

/**
 * The tables of data packages.
 */
public final class PackageTables {

	/** Administrative divisions. */
	public static final PackageTable DIVISIONS = DivisionTable.TABLE;

	/** Industries of both schemes. */
	public static final PackageTable INDUSTRIES = IndustryTable.TABLE;

	/** Smart-factory levels. */
	public static final PackageTable FACTORY_LEVELS = FactoryLevelTable.TABLE;

	/** Enterprises. */
	public static final PackageTable ENTERPRISES = EnterpriseTable.TABLE;

	/** Other names of enterprises. */
	public static final PackageTable ENTERPRISE_NAMES = EnterpriseNameTable.TABLE;

	/** IDs of enterprises that were merged into others. */
	public static final PackageTable ENTERPRISE_MERGES = EnterpriseMergeTable.TABLE;

	/** Industries of enterprises. */
	public static final PackageTable ENTERPRISE_INDUSTRIES = EnterpriseIndustryTable.TABLE;

	/** Published lists. */
	public static final PackageTable RECOGNITION_LISTS = RecognitionListTable.TABLE;

	/** Entries of lists. */
	public static final PackageTable RECOGNITIONS = RecognitionTable.TABLE;

	/** Totals that authorities printed. */
	public static final PackageTable PUBLISHED_COUNTS = PublishedCountTable.TABLE;

	/** All tables, each after the tables that it references. */
	public static final List<PackageTable> ALL = List.of(DIVISIONS, INDUSTRIES, FACTORY_LEVELS, ENTERPRISES,
			ENTERPRISE_NAMES, ENTERPRISE_MERGES, ENTERPRISE_INDUSTRIES, RECOGNITION_LISTS, RECOGNITIONS,
			PUBLISHED_COUNTS);

	private PackageTables() {
	}

	/**
	 * Finds a table.
	 * @param name its name in packages
	 * @return the table
	 */
	public static PackageTable of(String name) {
		return ALL.stream().filter((table) -> table.name().equals(name)).findFirst().orElseThrow();
	}

}
