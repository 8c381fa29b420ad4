package org.smartfactory.registry.datapackage.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link PackageTable}.
 */
final class PackageTableBuilder {

	final String name;

	final String target;

	final String title;

	final String description;

	final List<PackageColumn> columns = new ArrayList<>();

	final List<StagedColumn> derived = new ArrayList<>();

	final List<List<String>> uniqueKeys = new ArrayList<>();

	final List<List<String>> together = new ArrayList<>();

	final List<RowRule> rowRules = new ArrayList<>();

	final List<CrossRowRule> crossRowRules = new ArrayList<>();

	final List<String> stagedIndexes = new ArrayList<>();

	final List<PackageTable.Touch> touches = new ArrayList<>();

	List<String> key = List.of();

	String insertOrder = "line";

	@Nullable TableReport report;

	@Nullable String preparation;

	boolean touchesAll;

	@Nullable String alsoKnown;

	@Nullable TableExport export;

	PackageTableBuilder(String name, String target, String title, String description) {
		this.name = name;
		this.target = target;
		this.title = title;
		this.description = description;
	}

	PackageTableBuilder column(PackageColumn column) {
		this.columns.add(column);
		return this;
	}

	/**
	 * Names the columns that identify a row.
	 * @param names the columns, the first ones of the table
	 * @return this builder
	 */
	PackageTableBuilder key(String... names) {
		this.key = List.of(names);
		return this;
	}

	/**
	 * Names columns that together are unique if all have values.
	 * @param names the columns
	 * @return this builder
	 */
	PackageTableBuilder uniqueKey(String... names) {
		this.uniqueKeys.add(List.of(names));
		return this;
	}

	/**
	 * Adds a column of the registry that is derived from a row.
	 * @param column its name in the registry
	 * @param type its SQL type
	 * @param value its value
	 * @return this builder
	 */
	PackageTableBuilder derived(String column, String type, Function<PackageRow, @Nullable Object> value) {
		this.derived.add(new StagedColumn(column, type, value, true));
		return this;
	}

	/**
	 * Adds a column that only the staged table has.
	 * @param column its name
	 * @param type its SQL type
	 * @param value its value
	 * @return this builder
	 */
	PackageTableBuilder staged(String column, String type, Function<PackageRow, @Nullable Object> value) {
		this.derived.add(new StagedColumn(column, type, value, false));
		return this;
	}

	/**
	 * Names columns of the registry that have values together. Where a known value is
	 * kept, all of them are kept; where it is missing, all of them are filled.
	 * @param names the columns; the first one is null if there are no values
	 * @return this builder
	 */
	PackageTableBuilder keptTogether(String... names) {
		this.together.add(List.of(names));
		return this;
	}

	/**
	 * Adds indexes of the staged table.
	 * @param indexed the columns of each
	 * @return this builder
	 */
	PackageTableBuilder stagedIndexes(String... indexed) {
		this.stagedIndexes.addAll(Arrays.asList(indexed));
		return this;
	}

	PackageTableBuilder rule(RowRule rule) {
		this.rowRules.add(rule);
		return this;
	}

	/**
	 * Adds a rule across rows.
	 * @param rule the rule
	 * @return this builder
	 */
	PackageTableBuilder rule(CrossRowRule rule) {
		this.crossRowRules.add(rule);
		return this;
	}

	/**
	 * Writes the rows in the order of columns instead of the lines. H2 rewrites an index
	 * page for each change unless it soon follows another change of that page; an order
	 * close to that of most indexes is the fastest.
	 * @param order the columns
	 * @return this builder
	 */
	PackageTableBuilder insertedInOrderOf(String order) {
		this.insertOrder = order;
		return this;
	}

	/**
	 * Names the records in the report of a check.
	 * @param name the name of the record of a staged row {@code s}
	 * @return this builder
	 */
	PackageTableBuilder reportedAs(String name) {
		return reportedAs(name, "TRUE");
	}

	/**
	 * Names the records in the report of a check, which leaves some out.
	 * @param name the name of the record of a staged row {@code s}
	 * @param condition the condition for the rows that are reported
	 * @return this builder
	 */
	PackageTableBuilder reportedAs(String name, String condition) {
		this.report = new TableReport(name, condition);
		return this;
	}

	/**
	 * Adds a statement that is executed before the rows are written.
	 * @param sql the statement
	 * @return this builder
	 */
	PackageTableBuilder preparedBy(String sql) {
		this.preparation = sql;
		return this;
	}

	/**
	 * Selects the enterprises to recount after rows that differ from the registry.
	 * @param column the ID of the enterprise, in a staged row {@code s} or the row
	 * {@code t} of the registry
	 * @param form the query that selects the enterprises, with a placeholder for the
	 * query that selects the column of these rows
	 * @return this builder
	 */
	PackageTableBuilder touches(String column, String form) {
		this.touches.add(new PackageTable.Touch(column, form));
		return this;
	}

	/**
	 * Recounts all enterprises after rows that differ from the registry.
	 * @return this builder
	 */
	PackageTableBuilder touchesAll() {
		this.touchesAll = true;
		return this;
	}

	/**
	 * Allows references to former rows of the table.
	 * @param form the query that selects a former row, with a placeholder for the
	 * referencing value
	 * @return this builder
	 */
	PackageTableBuilder alsoKnownBy(String form) {
		this.alsoKnown = form;
		return this;
	}

	PackageTableBuilder exported(TableExport how) {
		this.export = how;
		return this;
	}

	PackageTable build() {
		return new PackageTable(this);
	}

}
