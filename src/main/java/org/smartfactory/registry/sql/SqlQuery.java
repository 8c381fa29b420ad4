package org.smartfactory.registry.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A statement with named parameters.
 *
 * @param sql the text
 * @param order the order of the rows by the names of what is selected
 * @param parameters the values by name
 */
public record SqlQuery(String sql, String order, Map<String, Object> parameters) {

	private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

	/**
	 * The statement that reads a page.
	 * @param select the statement up to its conditions
	 * @param conditions the conditions
	 * @param ordering the order of the rows
	 * @param page which page
	 * @return reads one row more than the page holds when more follow
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
	 * The statement that counts rows.
	 * @param select the statement up to its conditions; it selects {@code total}
	 * @param conditions the conditions
	 * @return the statement
	 */
	public static SqlQuery ofCount(String select, Conditions conditions) {
		return new SqlQuery(select + conditions.where(), "total", conditions.parameters());
	}

	/**
	 * One statement that reads what several read; the column {@code branch} numbers them.
	 * @param name names the statement in the database's log
	 * @param branches the statements
	 * @return the statement; its rows are in the order of the branches
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
