package org.smartfactory.registry.load;

import java.util.List;
import java.util.Map;

/**
 * Rules of the domain between staged rows, and between them and the registry.
 */
final class CrossRowRules {

	private static final Fact CITY = new Fact("city",
			"""
					SELECT s.line, '''' || s.city_code || ''' is no city; expected a division that is its own city.' AS message
					  FROM staged_division s
					 WHERE s.city_code <> s.code
					   AND (EXISTS (SELECT 1 FROM staged_division c WHERE c.code = s.city_code AND c.city_code IS DISTINCT FROM c.code)
					     OR EXISTS (SELECT 1 FROM division c WHERE c.code = s.city_code AND c.city_code IS DISTINCT FROM c.code
					                   AND NOT EXISTS (SELECT 1 FROM staged_division d WHERE d.code = c.code)))
					""");

	private static final Fact KIND = new Fact("kind", """
			SELECT s.line, '''' || s.code || ''' is a ' || d.kind
			       || ' in the registry; expected a kind that has a parent and a city where that has.' AS message
			  FROM staged_division s
			  JOIN division d ON d.code = s.code
			 WHERE (s.parent_code IS NULL) <> (d.parent_code IS NULL) OR (s.city_code IS NULL) <> (d.city_code IS NULL)
			""");

	private static final Fact PARENT = new Fact("parent",
			"""
					SELECT s.line, '''' || s.parent_code || ''' is a ' || p.kind || '; expected a division that a ' || s.kind
					       || ' lies in.' AS message
					  FROM staged_division s
					  JOIN (SELECT o.code, o.kind FROM staged_division o
					        UNION ALL
					        SELECT d.code, d.kind FROM division d
					         WHERE NOT EXISTS (SELECT 1 FROM staged_division o WHERE o.code = d.code)) p ON p.code = s.parent_code
					 WHERE p.kind = 'COUNTY' OR s.kind = 'PREFECTURE' AND p.kind <> 'PROVINCE'
					""");

	private static final Fact NAME = new Fact("name", """
			SELECT s.line, '''' || s.name || ''' is the enterprise of line ' || f.first_line
			       || ' (brackets, spaces, width and case do not count); expected one row for each.' AS message
			  FROM (SELECT f.folded_name, MIN(f.line) AS first_line FROM staged_enterprise f
			         GROUP BY f.folded_name HAVING COUNT(*) > 1) f
			  JOIN staged_enterprise s ON s.folded_name = f.folded_name AND s.line > f.first_line
			""");

	private static final Fact OTHER_NAME = new Fact("name",
			"""
					SELECT s.line, '''' || s.name || ''' is a name of the enterprise already (brackets, spaces, width and case do not count).' AS message
					  FROM staged_enterprise_name s
					 WHERE EXISTS (SELECT 1 FROM staged_enterprise_name o
					                WHERE o.enterprise_id = s.enterprise_id AND o.folded = s.folded AND o.line < s.line)
					""");

	private static final Fact REGISTERED_NAME = new Fact("name",
			"""
					SELECT s.line, '''' || s.name || ''' is the registered name of the enterprise already (brackets, spaces, width and case do not count).' AS message
					  FROM staged_enterprise_name s
					  JOIN staged_enterprise e ON e.id = s.enterprise_id AND e.folded_name = s.folded
					""");

	private static final Fact PUBLISHED = new Fact("published_on",
			"""
					SELECT s.line, CAST(s.published_on AS VARCHAR) || ' is not before ' || CAST(MIN(r.withdrawn_on) AS VARCHAR)
					       || ', from which an entry of the list stands no more in the registry; expected an earlier day.' AS message
					  FROM staged_recognition_list s
					  JOIN recognition r ON r.list_id = s.id AND r.withdrawn_on <= s.published_on
					 WHERE NOT EXISTS (SELECT 1 FROM staged_recognition o WHERE o.id = r.id AND o.withdrawn_on IS NOT NULL)
					 GROUP BY s.line, s.published_on
					""");

	private static final Fact WITHDRAWN = new Fact("withdrawn_on", """
			SELECT s.line, CAST(s.withdrawn_on AS VARCHAR) || ' is not after the list was published, '
			       || CAST(COALESCE(p.published_on, l.published_on) AS VARCHAR) || '.' AS message
			  FROM staged_recognition s
			  LEFT JOIN staged_recognition_list p ON p.id = s.list_id
			  LEFT JOIN recognition_list l ON l.id = s.list_id
			 WHERE s.withdrawn_on <= COALESCE(p.published_on, l.published_on)
			""");

	private static final Fact MERGED_TWICE = new Fact("id",
			"""
					SELECT s.line, '''' || CAST(s.id AS VARCHAR) || ''' is an enterprise; expected an id that is none any more.' AS message
					  FROM staged_enterprise_merge s
					 WHERE EXISTS (SELECT 1 FROM staged_enterprise e WHERE e.id = s.id)
					    OR EXISTS (SELECT 1 FROM enterprise e WHERE e.id = s.id)
					""");

	private static final Map<String, List<Fact>> BY_TABLE = Map.of("divisions", List.of(CITY, KIND, PARENT),
			"enterprises", List.of(NAME), "enterprise-names", List.of(OTHER_NAME, REGISTERED_NAME), "recognition-lists",
			List.of(PUBLISHED), "recognitions", List.of(WITHDRAWN), "enterprise-merges", List.of(MERGED_TWICE));

	private CrossRowRules() {
	}

	/**
	 * The rules for a table.
	 * @param table the name of the table
	 * @return the rules
	 */
	static List<Fact> of(String table) {
		return BY_TABLE.getOrDefault(table, List.of());
	}

	/**
	 * A rule.
	 *
	 * @param column the column of the package that breaks it
	 * @param sql selects the {@code line} of each row that breaks it, and a
	 * {@code message}
	 */
	record Fact(String column, String sql) {

	}

}
