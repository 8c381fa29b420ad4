package org.smartfactory.registry.counts;

import java.util.List;
import java.util.Map;

import org.smartfactory.registry.message.Message;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Maintains {@code holding_change} and {@code holding_count} incrementally: subtracts the
 * counts of the touched enterprises before a change and adds them after it. The cost of a
 * change grows with the touched enterprises, not with the registry.
 * {@link EnterpriseCountDeltas} does the same for a few enterprises.
 */
@Repository
public class CountDeltas {

	/**
	 * The temporary tables that this class uses, by name, with their columns. The caller
	 * creates them and writes the enterprises that the change touches to
	 * {@code touched_enterprise}; duplicates are allowed.
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
	 * Marks all enterprises with a recognition as touched.
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
	 * Subtracts the counts of the touched enterprises; call it before the change.
	 */
	public void subtract() {
		count(-1);
	}

	/**
	 * Adds the counts of the touched enterprises and writes the deltas; call it after the
	 * change.
	 */
	public void add() {
		count(1);
		write();
	}

	/**
	 * Recomputes all counts and compares them with the stored ones.
	 * @return a text for each count that differs, empty when all are equal
	 */
	public List<Message> findDifferences() {
		touchAll();
		count(1);
		return this.jdbc
			.sql("""
					/* counts.differences */
					SELECT d.stored_in, d.changed, d.division_code, d.industry_code, d.holding, SUM(d.stored_count) AS stored_count,
					       SUM(d.computed_count) AS computed_count
					  FROM (SELECT 'holding_change' AS stored_in, CAST(c.changed_on AS VARCHAR) AS changed, c.division_code, c.industry_code,
					               c.holding, c.difference AS stored_count, 0 AS computed_count
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
					 GROUP BY d.stored_in, d.changed, d.division_code, d.industry_code, d.holding
					HAVING SUM(d.stored_count) <> SUM(d.computed_count)
					 ORDER BY 1, 2, 3, 4, 5
					""")
			.query((rs, index) -> Message.of("counts.difference", rs.getString("stored_in"), rs.getString("changed"),
					rs.getString("division_code"), rs.getString("industry_code"), rs.getInt("holding"),
					rs.getLong("stored_count"), rs.getLong("computed_count")))
			.list();
	}

	/**
	 * Replaces the stored counts by those that {@link #findDifferences()} computed.
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
		this.jdbc
			.sql("""
					/* counts.touched-holdings */
					INSERT INTO touched_holding (enterprise_id, changed_on, holding, difference)
					WITH %s %s
					""".formatted(CountDeltaStatements.MASK_CHANGES
				.formatted("SELECT DISTINCT enterprise_id FROM touched_enterprise"), CountDeltaStatements.DELTAS))
			.update();
		this.jdbc.sql("""
				/* counts.touched-counts */
				INSERT INTO counted_holding (changed_on, division_code, industry_code, holding, difference)
				WITH %s
				""".formatted(CountDeltaStatements.AGGREGATED_DELTAS)).param("sign", sign).update();
	}

}
