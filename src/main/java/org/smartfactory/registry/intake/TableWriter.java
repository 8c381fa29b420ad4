package org.smartfactory.registry.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How rows of a package become rows of a table of the database: what is new is inserted,
 * what differs is updated, the rest is left alone.
 */
final class TableWriter {

	private final String table;

	private final int keys;

	private final Map<String, Column> columns = new LinkedHashMap<>();

	/**
	 * A writer of a table.
	 * @param table the table of the database
	 * @param keys how many of the columns, the first ones, identify a row
	 */
	TableWriter(String table, int keys) {
		this.table = table;
		this.keys = keys;
	}

	/**
	 * Adds a column.
	 * @param name the column of the database
	 * @param type its SQL type
	 * @param value its value
	 * @return this writer
	 */
	TableWriter column(String name, String type, Function<Row, @Nullable Object> value) {
		this.columns.put(name, new Column(type, value));
		return this;
	}

	/**
	 * Adds a column of text that a column of the package holds.
	 * @param name the column of the database
	 * @param source the column of the package
	 * @return this writer
	 */
	TableWriter text(String name, String source) {
		return column(name, "VARCHAR", (row) -> row.find(source));
	}

	/**
	 * Writes the statement for one row.
	 * @return the statement; its parameters are the columns
	 */
	String sql() {
		List<String> names = List.copyOf(this.columns.keySet());
		List<String> data = names.subList(this.keys, names.size());
		String values = this.columns.entrySet()
			.stream()
			.map((column) -> "CAST(:%s AS %s)".formatted(column.getKey(), column.getValue().type()))
			.collect(Collectors.joining(", "));
		String update = data.isEmpty() ? "" : """
				 WHEN MATCHED AND (%s) THEN UPDATE SET %s
				""".formatted(join(data, "t.%1$s IS DISTINCT FROM s.%1$s", " OR "), join(data, "%1$s = s.%1$s", ", "));
		return """
				/* intake.%1$s */
				MERGE INTO %1$s t
				USING (VALUES (%2$s)) AS s (%3$s)
				   ON %4$s
				%5$s WHEN NOT MATCHED THEN INSERT (%3$s) VALUES (%6$s)
				""".formatted(this.table, values, String.join(", ", names),
				join(names.subList(0, this.keys), "t.%1$s = s.%1$s", " AND "), update, join(names, "s.%1$s", ", "));
	}

	/**
	 * The parameters of the statement for a row.
	 * @param row the row
	 * @return the values by column, absent ones too
	 */
	Map<String, @Nullable Object> parameters(Row row) {
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
		this.columns.forEach((name, column) -> parameters.put(name, column.value().apply(row)));
		return parameters;
	}

	private static String join(List<String> names, String form, String separator) {
		return names.stream().map((name) -> form.formatted(name)).collect(Collectors.joining(separator));
	}

	/**
	 * A column of the database.
	 *
	 * @param type its SQL type
	 * @param value its value
	 */
	private record Column(String type, Function<Row, @Nullable Object> value) {

	}

}
