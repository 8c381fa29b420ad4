package org.smartfactory.registry.datapackage.table;

/**
 * How the rows of a table are exported: in an order that is the same on all databases.
 *
 * @param alias the alias of the table
 * @param from what is read, with the alias
 * @param asOf the conditions as of the day {@code :asOf}, empty when there are none
 * @param order what the database orders by, empty when it does not
 * @param sorting how the rows are sorted once they are read
 */
public record TableExport(String alias, String from, String asOf, String order, Sorting sorting) {

	/** Lists that were published. */
	static final String OF_KNOWN_LISTS = "WHERE l.published_on <= :asOf";

	/** An enterprise that is on later lists only was not known on the day. */
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

	static TableExport sorted(String alias, String from, String asOf, String order, Sorting sorting) {
		return new TableExport(alias, from, asOf, order, sorting);
	}

	/**
	 * What databases do not sort alike.
	 */
	public enum Sorting {

		/** The database sorts. */
		NONE,
		/** By the first column, but each row after those that it refers to. */
		AFTER_REFERENCES,
		/** Rows with the same first column, by the second. */
		BY_SECOND_COLUMN

	}

}
