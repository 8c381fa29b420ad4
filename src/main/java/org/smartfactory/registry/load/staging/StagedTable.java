package org.smartfactory.registry.load.staging;

import java.util.List;
import java.util.stream.Collectors;

import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.StagedColumns;

/**
 * A temporary table with the rows of one table of a package until all are validated. It
 * has the columns of the target table, and the line of each row.
 *
 * @param table the table of the package
 */
public record StagedTable(PackageTable table) {

	public String name() {
		return "staged_" + this.table.target();
	}

	public StagedColumns columns() {
		return this.table.stagedColumns();
	}

	/**
	 * Updates the rows that differ. An unknown value of a staged row keeps the known
	 * value.
	 * @return the statement
	 */
	public String updates() {
		return "MERGE INTO %s t USING %s s ON %s WHEN MATCHED AND %s THEN UPDATE SET %s".formatted(this.table.target(),
				name(), sameKey(), differs(), join(columns().data(), "%1$s = COALESCE(s.%1$s, t.%1$s)", ", "));
	}

	/**
	 * Inserts the new rows in the insert order of the table. A row may reference an
	 * earlier row of the same statement. H2 accepts that only if the statement does not
	 * read the table while it inserts; the limit makes it read all rows first.
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
				""".formatted(this.table.target(), join(columns().written(), "%s", ", "), name(), sameKey(),
				Integer.MAX_VALUE, this.table.insertOrder());
	}

	/**
	 * Selects the staged rows that are new or differ.
	 * @param columns the columns to select, of a staged row {@code s} and of the row
	 * {@code t} of the registry, if there is one
	 * @return the statement
	 */
	public String news(String columns) {
		return "SELECT %s FROM %s s LEFT JOIN %s t ON %s WHERE (t.%s IS NULL OR %s)".formatted(columns, name(),
				this.table.target(), sameKey(), columns().written().get(0), differs());
	}

	/**
	 * Selects the records that the staged rows would add or change, the changed ones
	 * first, by their lines: the line, whether the record is new, its name, then the
	 * values of each column of the package as text, before and after.
	 * @return the statement
	 */
	public String changes() {
		String values = this.table.columns()
			.stream()
			.map((column) -> "%s, %s".formatted(column.type().text("t." + column.target()),
					column.type().text("COALESCE(s.%1$s, t.%1$s)".formatted(column.target()))))
			.collect(Collectors.joining(", "));
		return "%s AND %s ORDER BY is_new, s.line, %s".formatted(
				news("s.line, t.%s IS NULL AS is_new, %s AS record_name, %s".formatted(columns().written().get(0),
						this.table.report().name(), values)),
				this.table.report().condition(), join(columns().key(), "s.%s", ", "));
	}

	public boolean hasData() {
		return !columns().data().isEmpty();
	}

	private String sameKey() {
		return join(columns().key(), "t.%1$s = s.%1$s", " AND ");
	}

	private String differs() {
		return columns().data().isEmpty() ? "FALSE"
				: "(" + join(columns().data(), "t.%1$s IS DISTINCT FROM COALESCE(s.%1$s, t.%1$s)", " OR ") + ")";
	}

	private static String join(List<String> names, String form, String separator) {
		return names.stream().map((name) -> form.formatted(name)).collect(Collectors.joining(separator));
	}

}
