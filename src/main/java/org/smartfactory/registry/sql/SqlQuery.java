package org.smartfactory.registry.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A query with named parameters.
 *
 * @param sql the SQL text
 * @param order the order of the rows by the aliases of the SELECT list
 * @param parameters the values by name
 */
public record SqlQuery(String sql, String order, Map<String, Object> parameters) {

	private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

	/**
	 * Creates the query of a page.
	 * @param select the SQL up to the WHERE clause
	 * @param conditions the conditions
	 * @param ordering the order of the rows
	 * @param page the page
	 * @return the query, with one row more than the page size if there are more
	 */
	public static SqlQuery ofPage(String select, Conditions conditions, Ordering<?> ordering, KeysetPage page) {
		Conditions bounded = conditions.copy();
		List<Object> keys = page.keys();
		if (!keys.isEmpty()) {
			bounded.and(ordering.after(page.forward()));
			for (int i = 0; i < keys.size(); i++) {
				bounded.with("key" + i, keys.get(i));
			}
		}
		bounded.with("limit", page.size() + 1);
		return new SqlQuery(
				"%s%s%n ORDER BY %s%n LIMIT :limit".formatted(select, bounded.where(),
						ordering.orderBy(page.forward())),
				ordering.orderByOutput(page.forward()), bounded.parameters());
	}

	/**
	 * Creates a counting query.
	 * @param select the SQL up to the WHERE clause; it selects {@code total}
	 * @param conditions the conditions
	 * @return the query
	 */
	public static SqlQuery ofCount(String select, Conditions conditions) {
		return new SqlQuery(select + conditions.where(), "total", conditions.parameters());
	}

	/**
	 * Combines several queries with UNION ALL; the column {@code branch} has their index.
	 * @param name the name of the statement in logs and metrics
	 * @param branches the queries
	 * @return the query; its rows are in the order of the branches
	 */
	public static SqlQuery unionAll(String name, List<SqlQuery> branches) {
		StringBuilder sql = new StringBuilder("/* " + name + " */");
		Map<String, Object> parameters = new HashMap<>();
		for (int i = 0; i < branches.size(); i++) {
			String suffix = "_" + i;
			SqlQuery branch = branches.get(i);
			sql.append((i == 0) ? "\n" : "\nUNION ALL\n")
				.append("SELECT %d AS branch, ROW_NUMBER() OVER (ORDER BY %s) AS branch_row, b%d.*%n  FROM (%s) b%d"
					.formatted(i, branch.order(), i, PARAMETER.matcher(branch.sql()).replaceAll(":$1" + suffix), i));
			branch.parameters().forEach((key, value) -> parameters.put(key + suffix, value));
		}
		sql.append("\n ORDER BY branch, branch_row");
		return new SqlQuery(sql.toString(), "branch, branch_row", parameters);
	}

}
