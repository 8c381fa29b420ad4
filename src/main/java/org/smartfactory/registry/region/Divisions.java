package org.smartfactory.registry.region;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.snapshot.ReferenceData;
import org.smartfactory.registry.snapshot.ReferenceDataCaches;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The administrative divisions: reference data, cached until the next load.
 */
@Repository
public class Divisions {

	private static final RowMapper<Division> ROW = (rs, index) -> new Division(rs.getString("code"),
			rs.getString("name"), DivisionKind.valueOf(rs.getString("kind")), rs.getString("parent_code"),
			rs.getString("city_code"), rs.getString("pinyin"), rs.getString("name_en"), nameEnBasis(rs));

	private final JdbcClient jdbc;

	private final ReferenceData<DivisionTree> tree;

	Divisions(JdbcClient jdbc, ReferenceDataCaches caches) {
		this.jdbc = jdbc;
		this.tree = caches.keep("divisions", this::read);
	}

	public DivisionTree tree() {
		return this.tree.get();
	}

	private DivisionTree read() {
		return new DivisionTree(this.jdbc.sql("""
				/* region.divisions */
				SELECT code, name, kind, parent_code, city_code, pinyin, name_en, name_en_basis
				  FROM division
				 ORDER BY code
				""").query(ROW).list());
	}

	private static @Nullable EnglishNameBasis nameEnBasis(ResultSet rs) throws SQLException {
		String basis = rs.getString("name_en_basis");
		return (basis != null) ? EnglishNameBasis.valueOf(basis) : null;
	}

}
