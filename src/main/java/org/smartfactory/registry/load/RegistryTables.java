package org.smartfactory.registry.load;

import java.util.List;

import org.smartfactory.registry.counts.CountDeltas;
import org.smartfactory.registry.load.staging.StagedTable;
import org.smartfactory.registry.load.staging.StagedTables;
import org.smartfactory.registry.registry.RegistryChange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the staged rows to the tables of the registry.
 */
@Repository
class RegistryTables {

	/** The enterprises whose counts change with a row of a table. */
	private static final List<String> TOUCHED = List.of(of("enterprise").news("s.id") + " AND t.id IS NOT NULL",
			of("enterprise_industry").news("s.enterprise_id")
					+ " AND EXISTS (SELECT 1 FROM recognition r WHERE r.enterprise_id = s.enterprise_id)",
			of("recognition").news("s.enterprise_id"),
			of("recognition").news("t.enterprise_id") + " AND t.enterprise_id <> s.enterprise_id",
			"SELECT r.enterprise_id FROM recognition r WHERE r.list_id IN (%s)"
				.formatted(of("recognition_list").news("s.id")));

	private final JdbcClient jdbc;

	private final CountDeltas holdings;

	RegistryTables(JdbcClient jdbc, CountDeltas holdings) {
		this.jdbc = jdbc;
		this.holdings = holdings;
	}

	/**
	 * Notes the enterprises that writing the staged rows will touch.
	 */
	void touch() {
		TOUCHED.forEach((touched) -> this.jdbc
			.sql("/* load.touch */ INSERT INTO touched_enterprise (enterprise_id) " + touched + " ORDER BY 1")
			.update());
		if (brings("division") || brings("industry")) {
			this.holdings.touchAll();
		}
	}

	private static StagedTable of(String target) {
		return StagedTables.all().stream().filter((table) -> table.target().equals(target)).findFirst().orElseThrow();
	}

	/**
	 * Whether writing the staged rows will change a table.
	 * @param target the table of the registry
	 * @return whether there is a staged row that the table does not hold as it is
	 */
	boolean brings(String target) {
		return !this.jdbc.sql("/* load.brings */ " + of(target).news("s.line") + " LIMIT 1")
			.query(Long.class)
			.list()
			.isEmpty();
	}

	/**
	 * Counts the staged recognitions that end one that stands in the registry.
	 * @return how many
	 */
	long countWithdrawals() {
		return this.jdbc.sql("""
				/* load.withdrawals */
				SELECT COUNT(*)
				  FROM staged_recognition s
				  JOIN recognition r ON r.id = s.id
				 WHERE s.withdrawn_on IS NOT NULL AND r.withdrawn_on IS NULL
				""").query(Long.class).single();
	}

	/**
	 * Writes a staged table. Positions that change are taken away first, so that rows of
	 * a list can change places.
	 * @param staged the staged table
	 * @return how many rows were inserted and updated
	 */
	RegistryChange.Rows write(StagedTable staged) {
		if (staged.target().equals("recognition")) {
			this.jdbc.sql("""
					/* load.positions */
					UPDATE recognition r SET list_position = NULL
					 WHERE EXISTS (SELECT 1 FROM staged_recognition s
					                WHERE s.id = r.id AND s.list_position <> r.list_position)
					""").update();
		}
		String name = "/* load.write-%s */ ".formatted(staged.target());
		long updated = staged.hasData() ? this.jdbc.sql(name + staged.updates()).update() : 0;
		long inserted = this.jdbc.sql(name + staged.inserts()).update();
		return new RegistryChange.Rows(staged.target(), inserted, updated, 0);
	}

}
