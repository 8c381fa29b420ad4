package org.smartfactory.registry.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.smartfactory.registry.enterprise.EnterpriseId;
import org.smartfactory.registry.paging.NodeEdge;
import org.smartfactory.registry.paging.Page;
import org.smartfactory.registry.sql.SqlQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The recognitions, each with its list.
 */
@Repository
public class Recognitions {

	private static final String SELECT = """
			SELECT r.id, r.list_position, r.enterprise_id, r.name_as_printed, r.factory_name,
			       r.withdrawn_on, r.withdrawal_reason,
			       COALESCE(r.list_position, 2147483647) AS list_order,
			       %s
			  FROM recognition r
			  JOIN recognition_list l ON l.id = r.list_id""".formatted(RecognitionLists.COLUMNS);

	private final JdbcClient jdbc;

	Recognitions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Finds recognitions.
	 * @param ids the ids
	 * @return the existing ones, in any order
	 */
	public List<Recognition> findByIds(Collection<UUID> ids) {
		return this.jdbc.sql("/* recognition.by-ids */\n" + SELECT + "\n WHERE r.id = ANY (:ids)")
			.param("ids", ids.toArray(UUID[]::new))
			.query(Recognitions::row)
			.list();
	}

	/**
	 * Finds all recognitions of enterprises, the earliest first.
	 * @param ids the enterprises
	 * @return the recognitions by enterprise, without enterprises that have none
	 */
	Map<EnterpriseId, List<Recognition>> findByEnterprises(Collection<EnterpriseId> ids) {
		Map<EnterpriseId, List<Recognition>> found = new LinkedHashMap<>();
		this.jdbc
			.sql("/* recognition.of-enterprises */\n" + SELECT + "\n WHERE r.enterprise_id = ANY (:ids)"
					+ "\n ORDER BY l.published_on, r.list_id, list_order, r.id")
			.param("ids", ids.stream().map(EnterpriseId::value).toArray(UUID[]::new))
			.query(Recognitions::row)
			.list()
			.forEach((row) -> found.computeIfAbsent(row.enterpriseId(), (id) -> new ArrayList<>()).add(row));
		return found;
	}

	/**
	 * Reads pages in one SQL statement.
	 * @param connections the requested pages
	 * @return the page of each
	 */
	Map<RecognitionConnection, Page<NodeEdge<Recognition>>> findPages(Collection<RecognitionConnection> connections) {
		List<RecognitionConnection> keys = List.copyOf(connections);
		SqlQuery statement = SqlQuery.unionAll("recognition.pages",
				keys.stream()
					.map((key) -> SqlQuery.ofPage(SELECT, key.criteria().conditions(), key.ordering(),
							key.request().keyset(key.ordering())))
					.toList());
		Map<Integer, List<Recognition>> rows = new HashMap<>();
		this.jdbc.sql(statement.sql()).params(statement.parameters()).query((rs) -> {
			rows.computeIfAbsent(rs.getInt("branch"), (branch) -> new ArrayList<>()).add(row(rs, 0));
		});
		Map<RecognitionConnection, Page<NodeEdge<Recognition>>> pages = new HashMap<>();
		for (int i = 0; i < keys.size(); i++) {
			RecognitionConnection key = keys.get(i);
			pages.put(key, Page.of(rows.getOrDefault(i, List.of()), key.request(), key.ordering(), NodeEdge::new));
		}
		return pages;
	}

	/**
	 * Counts the recognitions of connections in one SQL statement.
	 * @param connections the connections
	 * @return the number of recognitions of each
	 */
	Map<RecognitionConnection, Long> count(Collection<RecognitionConnection> connections) {
		List<RecognitionConnection> keys = List.copyOf(connections);
		SqlQuery statement = SqlQuery.unionAll("recognition.counts", keys.stream().map((key) -> SqlQuery.ofCount("""
				SELECT COUNT(*) AS total
				  FROM recognition r
				  JOIN recognition_list l ON l.id = r.list_id""", key.criteria().conditions())).toList());
		Map<RecognitionConnection, Long> counts = new HashMap<>();
		this.jdbc.sql(statement.sql()).params(statement.parameters()).query((rs) -> {
			counts.put(keys.get(rs.getInt("branch")), rs.getLong("total"));
		});
		return counts;
	}

	private static Recognition row(ResultSet rs, int index) throws SQLException {
		return new Recognition(rs.getObject("id", UUID.class), RecognitionLists.row(rs, index),
				rs.getObject("list_position", Integer.class),
				new EnterpriseId(rs.getObject("enterprise_id", UUID.class)), rs.getString("name_as_printed"),
				rs.getString("factory_name"), rs.getObject("withdrawn_on", LocalDate.class),
				rs.getString("withdrawal_reason"));
	}

}
