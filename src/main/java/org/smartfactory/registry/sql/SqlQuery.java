package org.smartfactory.registry.sql;

import java.util.List;
import java.util.Map;

/**
 * A query with named parameters.
 *
 * @param name the name of the statement in logs and metrics
 * @param text the SQL text without the name
 * @param parameters the values by name
 */
public record SqlQuery(String name, String text, Map<String, Object> parameters) {

	/**
	 * Creates the query of a page.
	 * @param name the name of the statement in logs and metrics
	 * @param select the SQL up to the WHERE clause
	 * @param conditions the conditions
	 * @param ordering the order of the rows
	 * @param page the page
	 * @return the query, with one row more than the page size if there are more
	 */
	public static SqlQuery ofPage(String name, String select, Conditions conditions, Ordering<?> ordering,
			KeysetPage page) {
		Conditions bounded = conditions.copy();
		List<Object> keys = page.keys();
		if (!keys.isEmpty()) {
			bounded.and(ordering.after(page.forward()));
			for (int i = 0; i < keys.size(); i++) {
				bounded.with("key" + i, keys.get(i));
			}
		}
		bounded.with("limit", page.size() + 1);
		return new SqlQuery(name, "%s%s%n ORDER BY %s%n LIMIT :limit".formatted(select, bounded.where(),
				ordering.orderBy(page.forward())), bounded.parameters());
	}

	/**
	 * The same query under another name.
	 * @param other the name
	 * @return the query
	 */
	public SqlQuery named(String other) {
		return new SqlQuery(other, this.text, this.parameters);
	}

	/**
	 * The SQL text, which begins with a comment that has the name.
	 * @return the text to execute
	 */
	public String sql() {
		return "/* " + this.name + " */\n" + this.text;
	}

}
