package org.smartfactory.registry.recognition;

import org.smartfactory.registry.snapshot.ReferenceData;
import org.smartfactory.registry.snapshot.ReferenceDataCaches;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The levels: reference data, cached until the next load.
 */
@Repository
public class FactoryLevels {

	private final JdbcClient jdbc;

	private final ReferenceData<FactoryLadder> ladder;

	FactoryLevels(JdbcClient jdbc, ReferenceDataCaches caches) {
		this.jdbc = jdbc;
		this.ladder = caches.keep("factory-levels", this::read);
	}

	/**
	 * Returns all levels.
	 * @return the levels
	 */
	public FactoryLadder ladder() {
		return this.ladder.get();
	}

	private FactoryLadder read() {
		return new FactoryLadder(this.jdbc.sql("""
				/* recognition.levels */
				SELECT code, level_rank, name_zh, name_en, recognised_by, recognised_by_zh
				  FROM factory_level
				 ORDER BY level_rank
				""")
			.query((rs, index) -> new FactoryLevel(FactoryLevelCode.valueOf(rs.getString("code")),
					rs.getInt("level_rank"), rs.getString("name_zh"), rs.getString("name_en"),
					rs.getString("recognised_by"), rs.getString("recognised_by_zh")))
			.list());
	}

}
