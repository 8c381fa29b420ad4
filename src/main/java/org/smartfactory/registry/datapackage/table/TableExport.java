package org.smartfactory.registry.datapackage.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Describes how a table is exported, in an order that is the same on all databases.
 *
 * @param alias the alias of the table
 * @param from the FROM clause, with the alias
 * @param asOf the WHERE clause for the day {@code :asOf}, empty if there is none
 * @param order the ORDER BY clause, empty if the database does not sort
 * @param sorting how the rows are sorted after they are read
 */
public record TableExport(String alias, String from, String asOf, String order, Sorting sorting) {

	/** Selects lists that were published. */
	static final String OF_KNOWN_LISTS = "WHERE l.published_on <= :asOf";

	/** Excludes enterprises that are only on lists published after the day. */
	static final String OF_KNOWN_ENTERPRISES = """
			WHERE (NOT EXISTS (SELECT 1 FROM recognition r WHERE r.enterprise_id = e.id)
			        OR EXISTS (SELECT 1
			                     FROM recognition r
			                     JOIN recognition_list l ON l.id = r.list_id
			                    WHERE r.enterprise_id = e.id
			                      AND l.published_on <= :asOf))""";

	static TableExport ordered(String alias, String from, String asOf, String order) {
		return new TableExport(alias, from, asOf, order, Sorting.NONE);
	}

	/**
	 * Creates the query that exports the table.
	 * @param columns the columns of the package in their order
	 * @param asOfDay whether to export as of the day {@code :asOf}
	 * @return the query
	 */
	String sql(List<PackageColumn> columns, boolean asOfDay) {
		String select = columns.stream().map((column) -> column.export(this.alias)).collect(Collectors.joining(", "));
		return Stream
			.of("SELECT " + select, "FROM " + this.from, asOfDay ? this.asOf : "",
					this.order.isEmpty() ? "" : "ORDER BY " + this.order)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	/**
	 * Sorting that databases would do differently.
	 */
	public enum Sorting {

		/** The database sorts. */
		NONE,
		/** By the first column, but each row after the rows that it references. */
		AFTER_REFERENCES,
		/** Rows with an equal first column by the second. */
		BY_SECOND_COLUMN

	}

}
