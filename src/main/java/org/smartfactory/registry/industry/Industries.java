package org.smartfactory.registry.industry;

import org.smartfactory.registry.snapshot.ReferenceData;
import org.smartfactory.registry.snapshot.ReferenceDataCaches;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The industries: reference data, cached until the next load.
 */
@Repository
public class Industries {

	private static final RowMapper<Industry> ROW = (rs, index) -> new Industry(rs.getString("code"),
			IndustryScheme.valueOf(rs.getString("scheme")), rs.getString("parent_code"), rs.getString("name_zh"),
			rs.getString("name_en"));

	private final JdbcClient jdbc;

	private final ReferenceData<IndustryTree> tree;

	Industries(JdbcClient jdbc, ReferenceDataCaches caches) {
		this.jdbc = jdbc;
		this.tree = caches.keep("industries", this::read);
	}

	public IndustryTree tree() {
		return this.tree.get();
	}

	private IndustryTree read() {
		return new IndustryTree(this.jdbc.sql("""
				/* industry.industries */
				SELECT code, scheme, parent_code, name_zh, name_en
				  FROM industry
				""").query(ROW).list().stream().sorted(Industry.ORDER).toList());
	}

}
