package org.smartfactory.registry.ranking;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps {@code holding_change} and {@code holding_count} in step with the recognitions:
 * what the touched enterprises were counted for before a change is taken away, and what
 * they are counted for after it is added. The cost of a change grows with what it
 * touches, not with the registry.
 */
@Repository
public class HoldingCounts {

	/**
	 * The temporary tables that this class uses, by name, with their columns. Whoever
	 * changes the registry creates them and writes the enterprises that the change
	 * touches to {@code touched_enterprise}; one may stand there twice.
	 */
	public static final Map<String, String> TEMPORARY_TABLES = Map.of("touched_enterprise",
			"enterprise_id UUID NOT NULL", "touched_holding",
			"enterprise_id UUID NOT NULL, changed_on DATE NOT NULL, holding INTEGER NOT NULL, difference INTEGER NOT NULL",
			"counted_holding",
			"changed_on DATE NOT NULL, division_code VARCHAR(6) NOT NULL, industry_code VARCHAR(40) NOT NULL, holding INTEGER NOT NULL, difference INTEGER NOT NULL");

	private final JdbcClient jdbc;

	HoldingCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Touches all enterprises that a list names.
	 */
	public void touchAll() {
		this.jdbc.sql("""
				/* ranking.touch-all */
				INSERT INTO touched_enterprise (enterprise_id)
				SELECT DISTINCT r.enterprise_id
				  FROM recognition r
				""").update();
	}

	/**
	 * Takes away what the touched enterprises are counted for; before the change.
	 */
	public void subtract() {
		count(-1);
	}

	/**
	 * Adds what the touched enterprises are counted for, and writes what changed by it;
	 * after the change.
	 */
	public void add() {
		count(1);
		write();
	}

	/**
	 * Counts all enterprises anew and compares with what is kept.
	 * @return each count that differs, in words; empty when all agree
	 */
	public List<String> findDifferences() {
		touchAll();
		count(1);
		return this.jdbc
			.sql("""
					/* ranking.differences */
					SELECT d.kept, d.changed, d.division_code, d.industry_code, d.holding, SUM(d.kept_count) AS kept_count,
					       SUM(d.counted) AS counted
					  FROM (SELECT 'holding_change' AS kept, CAST(c.changed_on AS VARCHAR) AS changed, c.division_code, c.industry_code,
					               c.holding, c.difference AS kept_count, 0 AS counted
					          FROM holding_change c
					         UNION ALL
					        SELECT 'holding_change', CAST(c.changed_on AS VARCHAR), c.division_code, c.industry_code, c.holding, 0,
					               c.difference
					          FROM counted_holding c
					         UNION ALL
					        SELECT 'holding_count', '', c.division_code, c.industry_code, c.holding, c.enterprise_count, 0
					          FROM holding_count c
					         UNION ALL
					        SELECT 'holding_count', '', c.division_code, c.industry_code, c.holding, 0, c.difference
					          FROM counted_holding c) d
					 GROUP BY d.kept, d.changed, d.division_code, d.industry_code, d.holding
					HAVING SUM(d.kept_count) <> SUM(d.counted)
					 ORDER BY 1, 2, 3, 4, 5
					""")
			.query((rs, index) -> "%s %s division %s, industry %s, holding %d: %d is kept, %d is counted".formatted(
					rs.getString("kept"), rs.getString("changed"), rs.getString("division_code"),
					rs.getString("industry_code"), rs.getInt("holding"), rs.getLong("kept_count"),
					rs.getLong("counted")))
			.list();
	}

	/**
	 * Replaces what is kept by what {@link #findDifferences()} counted.
	 */
	public void replace() {
		this.jdbc.sql("/* ranking.changes-delete */ DELETE FROM holding_change").update();
		this.jdbc.sql("/* ranking.counts-delete */ DELETE FROM holding_count").update();
		write();
	}

	private void write() {
		this.jdbc.sql("""
				/* ranking.changes-merge */
				MERGE INTO holding_change t
				USING (SELECT c.changed_on, c.division_code, c.industry_code, c.holding, SUM(c.difference) AS difference
				         FROM counted_holding c
				        GROUP BY c.changed_on, c.division_code, c.industry_code, c.holding
				       HAVING SUM(c.difference) <> 0) s
				   ON t.industry_code = s.industry_code AND t.changed_on = s.changed_on
				  AND t.division_code = s.division_code AND t.holding = s.holding
				 WHEN MATCHED AND t.difference + s.difference = 0 THEN DELETE
				 WHEN MATCHED THEN UPDATE SET difference = t.difference + s.difference
				 WHEN NOT MATCHED THEN INSERT (changed_on, division_code, industry_code, holding, difference)
				      VALUES (s.changed_on, s.division_code, s.industry_code, s.holding, s.difference)
				""").update();
		this.jdbc.sql("""
				/* ranking.counts-merge */
				MERGE INTO holding_count t
				USING (SELECT c.division_code, c.industry_code, c.holding, SUM(c.difference) AS difference
				         FROM counted_holding c
				        GROUP BY c.division_code, c.industry_code, c.holding
				       HAVING SUM(c.difference) <> 0) s
				   ON t.industry_code = s.industry_code AND t.division_code = s.division_code AND t.holding = s.holding
				 WHEN MATCHED AND t.enterprise_count + s.difference = 0 THEN DELETE
				 WHEN MATCHED THEN UPDATE SET enterprise_count = t.enterprise_count + s.difference
				 WHEN NOT MATCHED THEN INSERT (division_code, industry_code, holding, enterprise_count)
				      VALUES (s.division_code, s.industry_code, s.holding, s.difference)
				""").update();
	}

	private void count(int sign) {
		this.jdbc.sql("/* ranking.touched-clear */ DELETE FROM touched_holding").update();
		this.jdbc
			.sql("""
					/* ranking.touched-holdings */
					INSERT INTO touched_holding (enterprise_id, changed_on, holding, difference)
					WITH entry AS (
					    SELECT r.enterprise_id, l.published_on, r.withdrawn_on, b.holding
					      FROM (SELECT DISTINCT enterprise_id FROM touched_enterprise) t
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
					SELECT s.enterprise_id, s.changed_on,
					       CASE side.sign WHEN 1 THEN s.holding ELSE s.held_before END, side.sign
					  FROM step s
					  JOIN (VALUES (1), (-1)) AS side (sign) ON CASE side.sign WHEN 1 THEN s.holding ELSE s.held_before END <> 0
					 WHERE s.holding <> s.held_before
					""")
			.update();
		this.jdbc.sql("""
				/* ranking.touched-counts */
				INSERT INTO counted_holding (changed_on, division_code, industry_code, holding, difference)
				WITH field AS (
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
				SELECT c.changed_on, p.within_code, c.industry_code, c.holding, :sign * SUM(c.difference)
				  FROM city c
				  JOIN place p ON p.division_code = c.division_code
				 GROUP BY c.changed_on, p.within_code, c.industry_code, c.holding
				HAVING SUM(c.difference) <> 0
				""").param("sign", sign).update();
	}

}
