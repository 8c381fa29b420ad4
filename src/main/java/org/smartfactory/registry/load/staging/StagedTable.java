package org.smartfactory.registry.load.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.PackageRow;

/**
 * Where the rows of a table of a package wait, each with its line, until all of them are
 * checked: a temporary table with the columns of the table of the registry that they are
 * written to.
 */
public final class StagedTable {

	private final String target;

	private final int keys;

	private final List<Column> columns = new ArrayList<>();

	private String order = "line";

	/**
	 * A staged table.
	 * @param target the table of the registry
	 * @param keys how many of the columns, the first ones, identify a row
	 */
	StagedTable(String target, int keys) {
		this.target = target;
		this.keys = keys;
	}

	/**
	 * Adds a column.
	 * @param name its name in the registry
	 * @param source its name in the package
	 * @param type its SQL type
	 * @param value its value
	 * @return this table
	 */
	StagedTable column(String name, String source, String type, Function<PackageRow, @Nullable Object> value) {
		this.columns.add(new Column(name, source, type, value, true));
		return this;
	}

	/**
	 * Adds a column of text.
	 * @param name its name in the registry
	 * @param source its name in the package
	 * @return this table
	 */
	StagedTable text(String name, String source) {
		return column(name, source, "VARCHAR", (row) -> row.find(source));
	}

	/**
	 * Adds a column that only the staged table has.
	 * @param name its name
	 * @param type its SQL type
	 * @param value its value
	 * @return this table
	 */
	StagedTable only(String name, String type, Function<PackageRow, @Nullable Object> value) {
		this.columns.add(new Column(name, "", type, value, false));
		return this;
	}

	/**
	 * Has the rows written in the order of columns, and not of the lines. H2 writes a
	 * page of an index anew for each change of it that does not come soon after another,
	 * so that the order in which most indexes are near their own is the fastest.
	 * @param order the columns
	 * @return this table
	 */
	StagedTable inOrderOf(String order) {
		this.order = order;
		return this;
	}

	public String target() {
		return this.target;
	}

	public String name() {
		return "staged_" + this.target;
	}

	public List<Column> columns() {
		return this.columns;
	}

	/**
	 * The columns that hold what columns of the package say.
	 * @param sources the columns of the package
	 * @return the columns of this table
	 */
	public List<String> names(List<String> sources) {
		Map<String, String> bySource = this.columns.stream()
			.collect(Collectors.toMap(Column::source, Column::name, (first, derived) -> first));
		return sources.stream().map((source) -> Objects.requireNonNull(bySource.get(source))).toList();
	}

	/**
	 * Writes what differs. What a staged row does not know stays as it is.
	 * @return the statement
	 */
	public String updates() {
		return "MERGE INTO %s t USING %s s ON %s WHEN MATCHED AND %s THEN UPDATE SET %s".formatted(this.target, name(),
				sameKey(), differs(), join(data(), "%1$s = COALESCE(s.%1$s, t.%1$s)", ", "));
	}

	/**
	 * Writes what is new, in the order of this table. A row may refer to an earlier one
	 * of the same statement, which H2 only sees when the statement itself does not read
	 * the table, hence the limit, which it does not look behind.
	 * @return the statement
	 */
	public String inserts() {
		return """
				INSERT INTO %1$s (%2$s)
				SELECT %2$s
				  FROM (SELECT s.*
				          FROM %3$s s
				         WHERE NOT EXISTS (SELECT 1 FROM %1$s t WHERE %4$s)
				         ORDER BY %6$s
				         LIMIT %5$d) s
				""".formatted(this.target, join(written(), "%s", ", "), name(), sameKey(), Integer.MAX_VALUE,
				this.order);
	}

	/**
	 * Selects the staged rows that the registry does not hold as they are.
	 * @param columns what to select of a staged row {@code s} and of the row {@code t} of
	 * the registry, if there is one
	 * @return the statement
	 */
	public String news(String columns) {
		return "SELECT %s FROM %s s LEFT JOIN %s t ON %s WHERE (t.%s IS NULL OR %s)".formatted(columns, name(),
				this.target, sameKey(), written().get(0), differs());
	}

	public boolean hasData() {
		return !data().isEmpty();
	}

	private String sameKey() {
		return join(written().subList(0, this.keys), "t.%1$s = s.%1$s", " AND ");
	}

	private String differs() {
		return data().isEmpty() ? "FALSE"
				: "(" + join(data(), "t.%1$s IS DISTINCT FROM COALESCE(s.%1$s, t.%1$s)", " OR ") + ")";
	}

	private List<String> written() {
		return this.columns.stream().filter(Column::written).map(Column::name).toList();
	}

	private List<String> data() {
		return written().subList(this.keys, written().size());
	}

	private static String join(List<String> names, String form, String separator) {
		return names.stream().map((name) -> form.formatted(name)).collect(Collectors.joining(separator));
	}

	/**
	 * A column.
	 *
	 * @param name its name
	 * @param source the column of the package that it is read from
	 * @param type its SQL type
	 * @param value its value
	 * @param written whether the table of the registry has it
	 */
	public record Column(String name, String source, String type, Function<PackageRow, @Nullable Object> value,
			boolean written) {

	}

}
