package org.smartfactory.registry.recognition;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The levels; reference data, read once and kept until the next load.
 */
@Repository
public class FactoryLevels {

	private final JdbcClient jdbc;

	FactoryLevels(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reads the whole ladder.
	 * @return the ladder
	 */
	@Cacheable("factory-levels")
	public FactoryLadder ladder() {
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
