package org.smartfactory.registry.datapackage.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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

	private final List<PackageColumn> columns = new ArrayList<>();

	private final List<StagedColumn> derived = new ArrayList<>();

	private final List<List<String>> uniqueKeys = new ArrayList<>();

	private final List<RowRule> rowRules = new ArrayList<>();

	private final List<CrossRowRule> crossRowRules = new ArrayList<>();

	private final List<String> stagedIndexes = new ArrayList<>();

	private final List<Touch> touches = new ArrayList<>();

	private List<String> key = List.of();

	private String insertOrder = "line";

	private @Nullable String preparation;

	private boolean touchesAll;

	private @Nullable String alsoKnown;

	private @Nullable TableExport export;

	private PackageTable(String name, String target, String title, String description) {
		this.name = name;
		this.target = target;
		this.title = title;
		this.description = description;
	}

	/**
	 * Creates a table.
	 * @param name its name in packages
	 * @param target the table of the registry
	 * @param title its Chinese title
	 * @param description its English description, a sentence
	 * @return the table, without columns
	 */
	static PackageTable of(String name, String target, String title, String description) {
		return new PackageTable(name, target, title, description);
	}

	PackageTable column(PackageColumn column) {
		this.columns.add(column);
		return this;
	}

	/**
	 * Names the columns that identify a row.
	 * @param names the columns, the first ones of the table
	 * @return this table
	 */
	PackageTable key(String... names) {
		this.key = List.of(names);
		return this;
	}

	/**
	 * Names columns that together are unique if all have values.
	 * @param names the columns
	 * @return this table
	 */
	PackageTable uniqueKey(String... names) {
		this.uniqueKeys.add(List.of(names));
		return this;
	}

	/**
	 * Adds a column of the registry that is derived from a row.
	 * @param column its name in the registry
	 * @param type its SQL type
	 * @param value its value
	 * @return this table
	 */
	PackageTable derived(String column, String type, Function<PackageRow, @Nullable Object> value) {
		this.derived.add(new StagedColumn(column, type, value, true));
		return this;
	}

	/**
	 * Adds a column that only the staged table has.
	 * @param column its name
	 * @param type its SQL type
	 * @param value its value
	 * @return this table
	 */
	PackageTable staged(String column, String type, Function<PackageRow, @Nullable Object> value) {
		this.derived.add(new StagedColumn(column, type, value, false));
		return this;
	}

	/**
	 * Adds indexes of the staged table.
	 * @param indexed the columns of each
	 * @return this table
	 */
	PackageTable stagedIndexes(String... indexed) {
		this.stagedIndexes.addAll(Arrays.asList(indexed));
		return this;
	}

	PackageTable rule(RowRule rule) {
		this.rowRules.add(rule);
		return this;
	}

	/**
	 * Adds a rule across rows.
	 * @param column the column that violates it
	 * @param sql selects the {@code line} and a {@code message} of each violation
	 * @return this table
	 */
	PackageTable rule(String column, String sql) {
		this.crossRowRules.add(new CrossRowRule(column, sql));
		return this;
	}

	/**
	 * Writes the rows in the order of columns instead of the lines. H2 rewrites an index
	 * page for each change unless it soon follows another change of that page; an order
	 * close to that of most indexes is the fastest.
	 * @param order the columns
	 * @return this table
	 */
	PackageTable insertedInOrderOf(String order) {
		this.insertOrder = order;
		return this;
	}

	/**
	 * Adds a statement that is executed before the rows are written.
	 * @param sql the statement
	 * @return this table
	 */
	PackageTable preparedBy(String sql) {
		this.preparation = sql;
		return this;
	}

	/**
	 * Selects the enterprises to recount after rows that differ from the registry.
	 * @param column the ID of the enterprise, in a staged row {@code s} or the row
	 * {@code t} of the registry
	 * @param form the query that selects the enterprises, with a placeholder for the
	 * query that selects the column of these rows
	 * @return this table
	 */
	PackageTable touches(String column, String form) {
		this.touches.add(new Touch(column, form));
		return this;
	}

	/**
	 * Recounts all enterprises after rows that differ from the registry.
	 * @return this table
	 */
	PackageTable touchesAll() {
		this.touchesAll = true;
		return this;
	}

	/**
	 * Allows references to former rows of the table.
	 * @param form the query that selects a former row, with a placeholder for the
	 * referencing value
	 * @return this table
	 */
	PackageTable alsoKnownBy(String form) {
		this.alsoKnown = form;
		return this;
	}

	PackageTable exported(TableExport how) {
		this.export = how;
		return this;
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
		return List.copyOf(this.columns);
	}

	public List<String> columnNames() {
		return this.columns.stream().map(PackageColumn::name).toList();
	}

	public List<String> key() {
		return this.key;
	}

	public List<List<String>> uniqueKeys() {
		return List.copyOf(this.uniqueKeys);
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
		return List.copyOf(this.rowRules);
	}

	public List<CrossRowRule> crossRowRules() {
		return List.copyOf(this.crossRowRules);
	}

	/**
	 * The columns of the staged table: first those of the package, then the derived ones.
	 * @return the columns, without the line
	 */
	public List<StagedColumn> stagedColumns() {
		return Stream
			.concat(this.columns.stream()
				.map((column) -> new StagedColumn(column.target(), column.type().sqlType(),
						(row) -> column.type().value(row, column.name()), true)),
					this.derived.stream())
			.toList();
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
		return List.copyOf(this.stagedIndexes);
	}

	public String insertOrder() {
		return this.insertOrder;
	}

	public @Nullable String preparation() {
		return this.preparation;
	}

	public List<Touch> touches() {
		return List.copyOf(this.touches);
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
		return Objects.requireNonNull(this.export).sorting();
	}

	/**
	 * Creates the query that exports the table: the columns of the package in their
	 * order.
	 * @param asOfDay whether to export as of the day {@code :asOf}
	 * @return the query
	 */
	public String exportSql(boolean asOfDay) {
		TableExport how = Objects.requireNonNull(this.export);
		String select = this.columns.stream()
			.map((column) -> column.export(how.alias()))
			.collect(Collectors.joining(", "));
		return Stream
			.of("SELECT " + select, "FROM " + how.from(), asOfDay ? how.asOf() : "",
					how.order().isEmpty() ? "" : "ORDER BY " + how.order())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("\n"));
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
