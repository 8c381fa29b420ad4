package org.smartfactory.registry.industry;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The industries; reference data, read once and kept until the next load.
 */
@Repository
public class Industries {

	private static final RowMapper<Industry> ROW = (rs, index) -> new Industry(rs.getString("code"),
			IndustryScheme.valueOf(rs.getString("scheme")), rs.getString("parent_code"), rs.getString("name_zh"),
			rs.getString("name_en"));

	private final JdbcClient jdbc;

	Industries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Cacheable("industries")
	public IndustryTree tree() {
		return new IndustryTree(this.jdbc.sql("""
				/* industry.industries */
				SELECT code, scheme, parent_code, name_zh, name_en
				  FROM industry
				""").query(ROW).list().stream().sorted(Industry.ORDER).toList());
	}

}
