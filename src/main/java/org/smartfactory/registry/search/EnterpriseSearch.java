package org.smartfactory.registry.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.smartfactory.registry.enterprise.Enterprises;
import org.smartfactory.registry.paging.Page;
import org.smartfactory.registry.sql.Branches;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.sql.PageReader;
import org.smartfactory.registry.sql.SqlQuery;
import org.smartfactory.registry.text.SearchText;

import org.springframework.stereotype.Repository;

import static java.util.stream.Collectors.groupingBy;

/**
 * Searches enterprises.
 */
@Repository
class EnterpriseSearch {

	private final PageReader pages;

	private final EnterpriseMatching matching;

	EnterpriseSearch(PageReader pages, EnterpriseMatching matching) {
		this.pages = pages;
		this.matching = matching;
	}

	/**
	 * Reads pages, those that differ only in their divisions together.
	 * @param connections the requested pages
	 * @return the page of each
	 */
	Map<EnterpriseConnection, Page<EnterpriseEdge>> findPages(Collection<EnterpriseConnection> connections) {
		Map<EnterpriseConnection, Page<EnterpriseEdge>> pages = new HashMap<>();
		connections.stream()
			.collect(groupingBy(EnterpriseConnection::shape))
			.values()
			.forEach((alike) -> this.pages.read(alike, this::page, this::pages, EnterpriseSearch::row)
				.forEach((connection, hits) -> pages.put(connection,
						Page.of(hits, connection.request(), connection.order().ordering(),
								(cursor, hit) -> hit.toEdge(cursor, connection.criteria().text())))));
		return pages;
	}

	private SqlQuery page(EnterpriseConnection connection) {
		return page(connection, Enterprises.COLUMNS, connection.criteria(), new Conditions());
	}

	/**
	 * The pages of several connections. The rows of each division are read in their
	 * order, because the planner knows nothing of the divisions: it would read all
	 * enterprises of a province, and sort them.
	 * @param connections the connections
	 * @return the query, which uses {@code LATERAL}
	 */
	private SqlQuery pages(List<EnterpriseConnection> connections) {
		EnterpriseConnection first = connections.get(0);
		boolean ofText = first.criteria().text() != null;
		Conditions scope = Branches
			.parameters(connections.stream().map((each) -> each.criteria().divisionCodes()).toList())
			.and(ofText ? EnterpriseMatching.IN_DIVISION.formatted("s.branch_key")
					: "e.division_code = i.division_code");
		SqlQuery page = page(first, "e.id, e.sort_key", first.criteria().anywhere(), scope);
		return new SqlQuery("search.enterprises-of-divisions", """
				SELECT p.branch, %s, e.division_order, p.relevance
				  FROM (SELECT s.branch, r.id, r.relevance,
				               ROW_NUMBER() OVER (PARTITION BY s.branch ORDER BY %s) AS branch_row
				          FROM %s%s
				         CROSS JOIN LATERAL (%s) r) p
				  JOIN enterprise e ON e.id = p.id
				 WHERE p.branch_row <= :limit
				 ORDER BY p.branch, p.branch_row""".formatted(Enterprises.COLUMNS,
				first.order().ordering().orderByOutput(first.request().forward()), Branches.TABLE,
				ofText ? "" : "\n          JOIN division_within i ON i.within_code = s.branch_key", page.text()),
				page.parameters());
	}

	private SqlQuery page(EnterpriseConnection connection, String columns, EnterpriseCriteria criteria,
			Conditions scope) {
		Conditions conditions = this.matching.conditionsWithoutText(criteria).and(scope);
		String found = "";
		String relevance = "CAST(NULL AS INTEGER)";
		SearchText text = criteria.text();
		if (text != null) {
			conditions.and(this.matching.textParameters(text));
			relevance = "m.relevance";
			found = """

					JOIN (SELECT t.enterprise_id, MIN(t.relevance) AS relevance
					        FROM (%s) t
					       GROUP BY t.enterprise_id) m ON m.enterprise_id = e.id"""
				.formatted(this.matching.textQuery(text));
		}
		return SqlQuery.ofPage("search.enterprises", """
				SELECT %s,
				       e.division_order,
				       %s AS relevance
				  FROM enterprise e%s""".formatted(columns, relevance, found), conditions,
				connection.order().ordering(), connection.request().keyset(connection.order().ordering()));
	}

	private static Hit row(ResultSet rs, int index) throws SQLException {
		Integer relevance = rs.getObject("relevance", Integer.class);
		return new Hit(Enterprises.ROW.mapRow(rs, index), rs.getBytes("sort_key"),
				(relevance != null) ? Relevance.values()[relevance] : null);
	}

}
