package org.smartfactory.registry.counts;

/**
 * SQL for count deltas: for the many enterprises of a load with temporary tables, for the
 * few of a correction in one query.
 */
final class CountDeltaStatements {

	/**
	 * The level-stage mask of enterprises before and from each day on which it changes;
	 * the placeholder is the query for the enterprises.
	 */
	static final String MASK_CHANGES = """
			entry AS (
			    SELECT r.enterprise_id, l.published_on, r.withdrawn_on, b.holding
			      FROM (%s) t
			      JOIN recognition r ON r.enterprise_id = t.enterprise_id
			      JOIN recognition_list l ON l.id = r.list_id
			      JOIN holding_bit b ON b.level_code = l.level_code AND b.stage = l.stage
			), event AS (
			    SELECT n.enterprise_id, n.published_on AS changed_on
			      FROM entry n
			    UNION
			    SELECT n.enterprise_id, n.withdrawn_on
			      FROM entry n
			     WHERE n.withdrawn_on IS NOT NULL
			), held AS (
			    SELECT v.enterprise_id, v.changed_on, COALESCE(SUM(DISTINCT n.holding), 0) AS holding
			      FROM event v
			      LEFT JOIN entry n ON n.enterprise_id = v.enterprise_id
			                       AND n.published_on <= v.changed_on
			                       AND (n.withdrawn_on IS NULL OR n.withdrawn_on > v.changed_on)
			     GROUP BY v.enterprise_id, v.changed_on
			), step AS (
			    SELECT h.enterprise_id, h.changed_on, h.holding,
			           LAG(h.holding, 1, 0) OVER (PARTITION BY h.enterprise_id ORDER BY h.changed_on) AS held_before
			      FROM held h
			)
			""";

	static final String DELTAS = """
			SELECT s.enterprise_id, s.changed_on,
			       CASE side.sign WHEN 1 THEN s.holding ELSE s.held_before END AS holding, side.sign AS difference
			  FROM step s
			  JOIN (VALUES (1), (-1)) AS side (sign) ON CASE side.sign WHEN 1 THEN s.holding ELSE s.held_before END <> 0
			 WHERE s.holding <> s.held_before
			""";

	/**
	 * Aggregates the rows of {@code touched_holding}, a table or a common table
	 * expression.
	 */
	static final String AGGREGATED_DELTAS = """
			field AS (
			    SELECT DISTINCT i.enterprise_id, w.within_code AS industry_code
			      FROM (SELECT DISTINCT enterprise_id FROM touched_holding) h
			      JOIN enterprise_industry i ON i.enterprise_id = h.enterprise_id
			      JOIN industry_within w ON w.industry_code = i.industry_code
			    UNION ALL
			    SELECT DISTINCT h.enterprise_id, '*'
			      FROM touched_holding h
			), city AS (
			    SELECT c.changed_on, COALESCE(d.city_code, d.code, '000000') AS division_code, f.industry_code,
			           c.holding, SUM(c.difference) AS difference
			      FROM touched_holding c
			      JOIN enterprise e ON e.id = c.enterprise_id
			      LEFT JOIN division d ON d.code = e.division_code
			      JOIN field f ON f.enterprise_id = c.enterprise_id
			     GROUP BY c.changed_on, COALESCE(d.city_code, d.code, '000000'), f.industry_code, c.holding
			), place AS (
			    SELECT w.division_code, w.within_code
			      FROM division_within w
			    UNION
			    SELECT '000000', '000000'
			)
			SELECT c.changed_on, p.within_code AS division_code, c.industry_code, c.holding,
			       :sign * SUM(c.difference) AS difference
			  FROM city c
			  JOIN place p ON p.division_code = c.division_code
			 GROUP BY c.changed_on, p.within_code, c.industry_code, c.holding
			HAVING SUM(c.difference) <> 0
			""";

	static final String CHANGES_MERGE = """
			MERGE INTO holding_change t
			USING (%s) s
			   ON t.industry_code = s.industry_code AND t.changed_on = s.changed_on
			  AND t.division_code = s.division_code AND t.holding = s.holding
			 WHEN MATCHED AND t.difference + s.difference = 0 THEN DELETE
			 WHEN MATCHED THEN UPDATE SET difference = t.difference + s.difference
			 WHEN NOT MATCHED THEN INSERT (changed_on, division_code, industry_code, holding, difference)
			      VALUES (s.changed_on, s.division_code, s.industry_code, s.holding, s.difference)
			""";

	static final String COUNTS_MERGE = """
			MERGE INTO holding_count t
			USING (%s) s
			   ON t.industry_code = s.industry_code AND t.division_code = s.division_code AND t.holding = s.holding
			 WHEN MATCHED AND t.enterprise_count + s.difference = 0 THEN DELETE
			 WHEN MATCHED THEN UPDATE SET enterprise_count = t.enterprise_count + s.difference
			 WHEN NOT MATCHED THEN INSERT (division_code, industry_code, holding, enterprise_count)
			      VALUES (s.division_code, s.industry_code, s.holding, s.difference)
			""";

	private CountDeltaStatements() {
	}

}
