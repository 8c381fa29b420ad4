package org.smartfactory.registry.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.smartfactory.registry.enterprise.Enterprises;
import org.smartfactory.registry.paging.Page;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.sql.SqlQuery;
import org.smartfactory.registry.text.SearchText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Searches enterprises.
 */
@Repository
class EnterpriseSearch {

	private final JdbcClient jdbc;

	private final EnterpriseMatching matching;

	EnterpriseSearch(JdbcClient jdbc, EnterpriseMatching matching) {
		this.jdbc = jdbc;
		this.matching = matching;
	}

	/**
	 * Reads pages in one SQL statement.
	 * @param connections the requested pages
	 * @return the page of each
	 */
	Map<EnterpriseConnection, Page<EnterpriseEdge>> findPages(Collection<EnterpriseConnection> connections) {
		List<EnterpriseConnection> keys = List.copyOf(connections);
		SqlQuery statement = SqlQuery.unionAll("search.enterprises", keys.stream().map(this::page).toList());
		Map<Integer, List<Hit>> hits = new HashMap<>();
		this.jdbc.sql(statement.sql()).params(statement.parameters()).query((rs) -> {
			hits.computeIfAbsent(rs.getInt("branch"), (branch) -> new ArrayList<>()).add(row(rs));
		});
		Map<EnterpriseConnection, Page<EnterpriseEdge>> pages = new HashMap<>();
		for (int i = 0; i < keys.size(); i++) {
			EnterpriseConnection key = keys.get(i);
			SearchText text = key.criteria().text();
			pages.put(key, Page.of(hits.getOrDefault(i, List.of()), key.request(), key.order().ordering(),
					(cursor, hit) -> hit.toEdge(cursor, text)));
		}
		return pages;
	}

	private SqlQuery page(EnterpriseConnection connection) {
		SearchText text = connection.criteria().text();
		Conditions conditions = this.matching.conditionsWithoutText(connection.criteria());
		String found = "";
		String relevance = "CAST(NULL AS INTEGER)";
		if (text != null) {
			conditions.and(this.matching.textParameters(text));
			relevance = "m.relevance";
			found = """

					JOIN (SELECT t.enterprise_id, MIN(t.relevance) AS relevance
					        FROM (%s) t
					       GROUP BY t.enterprise_id) m ON m.enterprise_id = e.id"""
				.formatted(this.matching.textQuery(text));
		}
		return SqlQuery.ofPage("""
				SELECT %s,
				       e.division_order,
				       %s AS relevance
				  FROM enterprise e%s""".formatted(Enterprises.COLUMNS, relevance, found), conditions,
				connection.order().ordering(), connection.request().keyset(connection.order().ordering()));
	}

	private static Hit row(ResultSet rs) throws SQLException {
		Integer relevance = rs.getObject("relevance", Integer.class);
		return new Hit(Enterprises.ROW.mapRow(rs, 0), rs.getBytes("sort_key"),
				(relevance != null) ? Relevance.values()[relevance] : null);
	}

}
