package org.smartfactory.registry.datapackage.table;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Describes a table of data packages: columns, keys, rules, staging and export. Reading,
 * validating, loading and exporting use these descriptions.
 */
public final class PackageTable {

	private final String name;

	private final String target;

	private final String title;

	private final String description;

	private final List<PackageColumn> columns;

	private final List<String> key;

	private final List<List<String>> uniqueKeys;

	private final List<RowRule> rowRules;

	private final List<CrossRowRule> crossRowRules;

	private final StagedColumns stagedColumns;

	private final List<String> stagedIndexes;

	private final String insertOrder;

	private final TableReport report;

	private final @Nullable String preparation;

	private final List<Touch> touches;

	private final boolean touchesAll;

	private final @Nullable String alsoKnown;

	private final TableExport export;

	PackageTable(PackageTableBuilder from) {
		this.name = from.name;
		this.target = from.target;
		this.title = from.title;
		this.description = from.description;
		this.columns = List.copyOf(from.columns);
		this.key = from.key;
		this.uniqueKeys = List.copyOf(from.uniqueKeys);
		this.rowRules = List.copyOf(from.rowRules);
		this.crossRowRules = List.copyOf(from.crossRowRules);
		this.stagedColumns = new StagedColumns(
				Stream.concat(from.columns.stream().map(PackageColumn::staged), from.derived.stream()).toList(),
				from.key.stream().map(this::targetOf).toList(), List.copyOf(from.together));
		this.stagedIndexes = List.copyOf(from.stagedIndexes);
		this.insertOrder = from.insertOrder;
		this.report = Objects.requireNonNull(from.report);
		this.preparation = from.preparation;
		this.touches = List.copyOf(from.touches);
		this.touchesAll = from.touchesAll;
		this.alsoKnown = from.alsoKnown;
		this.export = Objects.requireNonNull(from.export);
	}

	/**
	 * Begins a table.
	 * @param name its name in packages
	 * @param target the table of the registry
	 * @param title its Chinese title
	 * @param description its English description, a sentence
	 * @return the builder of the table
	 */
	static PackageTableBuilder of(String name, String target, String title, String description) {
		return new PackageTableBuilder(name, target, title, description);
	}

	public String name() {
		return this.name;
	}

	public String target() {
		return this.target;
	}

	/**
	 * The file of the table in packages that the registry writes.
	 * @return the file beside the descriptor
	 */
	public String path() {
		return this.name + ".csv";
	}

	public String title() {
		return this.title;
	}

	public String description() {
		return this.description;
	}

	public List<PackageColumn> columns() {
		return this.columns;
	}

	public List<String> columnNames() {
		return this.columns.stream().map(PackageColumn::name).toList();
	}

	public List<String> key() {
		return this.key;
	}

	public List<List<String>> uniqueKeys() {
		return this.uniqueKeys;
	}

	/**
	 * All keys: the primary key, unique columns and unique combinations of columns.
	 * @return the keys, the primary key first
	 */
	public List<List<String>> keys() {
		Stream<List<String>> single = this.columns.stream()
			.filter(PackageColumn::isUnique)
			.map((column) -> List.of(column.name()));
		return Stream.of(Stream.of(this.key), single, this.uniqueKeys.stream()).flatMap((keys) -> keys).toList();
	}

	public List<RowRule> rowRules() {
		return this.rowRules;
	}

	public List<CrossRowRule> crossRowRules() {
		return this.crossRowRules;
	}

	public StagedColumns stagedColumns() {
		return this.stagedColumns;
	}

	/**
	 * The column of the registry, and of the staged table, that stores a column.
	 * @param column the column of the package
	 * @return its name
	 */
	public String targetOf(String column) {
		return this.columns.stream().filter((each) -> each.name().equals(column)).findFirst().orElseThrow().target();
	}

	public List<String> stagedIndexes() {
		return this.stagedIndexes;
	}

	public String insertOrder() {
		return this.insertOrder;
	}

	public TableReport report() {
		return this.report;
	}

	public @Nullable String preparation() {
		return this.preparation;
	}

	public List<Touch> touches() {
		return this.touches;
	}

	/**
	 * Whether all enterprises are recounted after rows that differ from the registry.
	 * @return {@code true} if all are recounted
	 */
	public boolean isTouchingAll() {
		return this.touchesAll;
	}

	/**
	 * The query for former rows of the table.
	 * @return the query, with a placeholder for the referencing value; absent if there
	 * are no former rows
	 */
	public @Nullable String alsoKnown() {
		return this.alsoKnown;
	}

	public TableExport.Sorting exportSorting() {
		return this.export.sorting();
	}

	/**
	 * Creates the query that exports the table: the columns of the package in their
	 * order.
	 * @param asOfDay whether to export as of the day {@code :asOf}
	 * @return the query
	 */
	public String exportSql(boolean asOfDay) {
		return this.export.sql(this.columns, asOfDay);
	}

	/**
	 * The columns that reference the same table.
	 * @return their indexes, from 0
	 */
	public int[] ownReferences() {
		return this.columns.stream()
			.filter((column) -> column.reference() != null && column.reference().table().equals(this.name))
			.map(this.columns::indexOf)
			.sorted(Comparator.naturalOrder())
			.mapToInt(Integer::intValue)
			.toArray();
	}

	@Override
	public String toString() {
		return this.name;
	}

	/**
	 * Selects the enterprises to recount after a row that differs from the registry.
	 *
	 * @param column the ID of the enterprise
	 * @param form the query that selects the enterprises, with a placeholder for the
	 * query that selects the column
	 */
	public record Touch(String column, String form) {

	}

}
