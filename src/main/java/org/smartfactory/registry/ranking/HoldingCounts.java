package org.smartfactory.registry.ranking;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Derives {@code holding_change} and {@code holding_count} from the recognitions.
 */
@Repository
public class HoldingCounts {

	private final JdbcClient jdbc;

	HoldingCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Derives all rows anew, in the transaction that changed what they are derived from.
	 * An enterprise is in one city, so its provinces and the country are summed from the
	 * cities; it may be in several industries, so these are counted from the enterprises.
	 */
	public void derive() {
		this.jdbc.sql("/* ranking.changes-delete */ DELETE FROM holding_change").update();
		this.jdbc.sql("""
				/* ranking.changes-insert */
				INSERT INTO holding_change (changed_on, division_code, industry_code, holding, difference)
				WITH event AS (
				    SELECT r.enterprise_id, l.published_on AS changed_on
				      FROM recognition r
				      JOIN recognition_list l ON l.id = r.list_id
				    UNION
				    SELECT r.enterprise_id, r.withdrawn_on
				      FROM recognition r
				     WHERE r.withdrawn_on IS NOT NULL
				), entry AS (
				    SELECT r.enterprise_id, l.published_on, r.withdrawn_on, b.holding
				      FROM recognition r
				      JOIN recognition_list l ON l.id = r.list_id
				      JOIN holding_bit b ON b.level_code = l.level_code AND b.stage = l.stage
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
				), change AS (
				    SELECT s.enterprise_id, s.changed_on, s.holding, 1 AS difference
				      FROM step s
				     WHERE s.holding <> s.held_before AND s.holding <> 0
				    UNION ALL
				    SELECT s.enterprise_id, s.changed_on, s.held_before, -1
				      FROM step s
				     WHERE s.holding <> s.held_before AND s.held_before <> 0
				), field AS (
				    SELECT e.id AS enterprise_id, '*' AS industry_code
				      FROM enterprise e
				    UNION
				    SELECT i.enterprise_id, w.within_code
				      FROM enterprise_industry i
				      JOIN industry_within w ON w.industry_code = i.industry_code
				), city AS (
				    SELECT c.changed_on, COALESCE(d.city_code, d.code, '000000') AS division_code, f.industry_code,
				           c.holding, SUM(c.difference) AS difference
				      FROM change c
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
				SELECT c.changed_on, p.within_code, c.industry_code, c.holding, SUM(c.difference)
				  FROM city c
				  JOIN place p ON p.division_code = c.division_code
				 GROUP BY c.changed_on, p.within_code, c.industry_code, c.holding
				HAVING SUM(c.difference) <> 0
				""").update();
		this.jdbc.sql("/* ranking.counts-delete */ DELETE FROM holding_count").update();
		this.jdbc.sql("""
				/* ranking.counts-insert */
				INSERT INTO holding_count (division_code, industry_code, holding, enterprise_count)
				SELECT c.division_code, c.industry_code, c.holding, SUM(c.difference)
				  FROM holding_change c
				 GROUP BY c.division_code, c.industry_code, c.holding
				HAVING SUM(c.difference) <> 0
				""").update();
	}

}
