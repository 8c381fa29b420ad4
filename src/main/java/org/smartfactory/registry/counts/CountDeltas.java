package org.smartfactory.registry.counts;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps {@code holding_change} and {@code holding_count} in step with the recognitions:
 * what the touched enterprises were counted for before a change is taken away, and what
 * they are counted for after it is added. The cost of a change grows with what it
 * touches, not with the registry. {@link EnterpriseCountDeltas} does the same for a few
 * enterprises.
 */
@Repository
public class CountDeltas {

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

	CountDeltas(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Touches all enterprises that a list names.
	 */
	public void touchAll() {
		this.jdbc.sql("""
				/* counts.touch-all */
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
					/* counts.differences */
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
		this.jdbc.sql("/* counts.changes-delete */ DELETE FROM holding_change").update();
		this.jdbc.sql("/* counts.counts-delete */ DELETE FROM holding_count").update();
		write();
	}

	private void write() {
		this.jdbc.sql("/* counts.changes-merge */ " + CountDeltaStatements.CHANGES_MERGE.formatted("""
				SELECT c.changed_on, c.division_code, c.industry_code, c.holding, SUM(c.difference) AS difference
				  FROM counted_holding c
				 GROUP BY c.changed_on, c.division_code, c.industry_code, c.holding
				HAVING SUM(c.difference) <> 0
				""")).update();
		this.jdbc.sql("/* counts.counts-merge */ " + CountDeltaStatements.COUNTS_MERGE.formatted("""
				SELECT c.division_code, c.industry_code, c.holding, SUM(c.difference) AS difference
				  FROM counted_holding c
				 GROUP BY c.division_code, c.industry_code, c.holding
				HAVING SUM(c.difference) <> 0
				""")).update();
	}

	private void count(int sign) {
		this.jdbc.sql("/* counts.touched-clear */ DELETE FROM touched_holding").update();
		this.jdbc.sql("""
				/* counts.touched-holdings */
				INSERT INTO touched_holding (enterprise_id, changed_on, holding, difference)
				WITH %s %s
				""".formatted(
				CountDeltaStatements.STEPS.formatted("SELECT DISTINCT enterprise_id FROM touched_enterprise"),
				CountDeltaStatements.HOLDINGS))
			.update();
		this.jdbc.sql("""
				/* counts.touched-counts */
				INSERT INTO counted_holding (changed_on, division_code, industry_code, holding, difference)
				WITH %s
				""".formatted(CountDeltaStatements.COUNTS)).param("sign", sign).update();
	}

}
