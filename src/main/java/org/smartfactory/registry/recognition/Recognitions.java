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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.smartfactory.registry.enterprise.EnterpriseId;
import org.smartfactory.registry.paging.NodeEdge;
import org.smartfactory.registry.paging.Page;
import org.smartfactory.registry.sql.Branches;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.sql.PageReader;
import org.smartfactory.registry.sql.SqlQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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

	private final PageReader pages;

	Recognitions(JdbcClient jdbc, PageReader pages) {
		this.jdbc = jdbc;
		this.pages = pages;
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
	 * Reads pages, those that differ only in their list together.
	 * @param connections the requested pages
	 * @return the page of each
	 */
	Map<RecognitionConnection, Page<NodeEdge<Recognition>>> findPages(Collection<RecognitionConnection> connections) {
		Map<RecognitionConnection, Page<NodeEdge<Recognition>>> pages = new HashMap<>();
		connections.stream()
			.collect(groupingBy(RecognitionConnection::shape))
			.values()
			.forEach((alike) -> this.pages.read(alike, Recognitions::page, Recognitions::pages, Recognitions::row)
				.forEach((connection, rows) -> pages.put(connection,
						Page.of(rows, connection.request(), connection.ordering(), NodeEdge::new))));
		return pages;
	}

	private static SqlQuery page(RecognitionConnection connection) {
		return page(connection, connection.criteria().conditions());
	}

	private static SqlQuery page(RecognitionConnection connection, Conditions conditions) {
		return SqlQuery.ofPage("recognition.pages", SELECT, conditions, connection.ordering(),
				connection.request().keyset(connection.ordering()));
	}

	private static SqlQuery pages(List<RecognitionConnection> connections) {
		RecognitionConnection first = connections.get(0);
		SqlQuery page = page(first,
				first.criteria()
					.ofAnyList()
					.conditions()
					.and("r.list_id = s.branch_key")
					.and(lists(connections.stream().map(RecognitionConnection::criteria))));
		return new SqlQuery("recognition.pages-of-lists", """
				SELECT s.branch, p.*
				  FROM %s
				 CROSS JOIN LATERAL (%s) p
				 ORDER BY s.branch, %s""".formatted(Branches.TABLE, page.text(),
				first.ordering().orderByOutput(first.request().forward())), page.parameters());
	}

	/**
	 * Counts the recognitions of connections, those that differ only in their list
	 * together.
	 * @param connections the connections
	 * @return the number of recognitions of each
	 */
	Map<RecognitionConnection, Long> count(Collection<RecognitionConnection> connections) {
		Map<RecognitionCriteria, Long> counts = new HashMap<>();
		connections.stream()
			.map(RecognitionConnection::criteria)
			.distinct()
			.collect(groupingBy(RecognitionCriteria::shape))
			.values()
			.forEach((alike) -> count(alike, counts));
		return connections.stream().collect(toMap(identity(), (connection) -> counts.get(connection.criteria())));
	}

	private void count(List<RecognitionCriteria> alike, Map<RecognitionCriteria, Long> counts) {
		RecognitionCriteria first = alike.get(0);
		Conditions conditions = first.ofAnyList().conditions();
		if (first.listId() != null) {
			conditions.and("r.list_id = s.branch_key").and(lists(alike.stream()));
		}
		alike.forEach((criteria) -> counts.put(criteria, 0L));
		this.jdbc.sql("""
				/* recognition.counts */
				SELECT s.branch, COUNT(*) AS total
				  FROM %s
				 CROSS JOIN recognition r
				  JOIN recognition_list l ON l.id = r.list_id%s
				 GROUP BY s.branch
				""".formatted((first.listId() != null) ? Branches.TABLE : Branches.ONE, conditions.where()))
			.params(conditions.parameters())
			.query((rs) -> {
				counts.put(alike.get(rs.getInt("branch")), rs.getLong("total"));
			});
	}

	private static Conditions lists(Stream<RecognitionCriteria> criteria) {
		return Branches.parameters(criteria.map((each) -> List.of(Objects.requireNonNull(each.listId()))).toList());
	}

	private static Recognition row(ResultSet rs, int index) throws SQLException {
		return new Recognition(rs.getObject("id", UUID.class), RecognitionLists.row(rs, index),
				rs.getObject("list_position", Integer.class),
				new EnterpriseId(rs.getObject("enterprise_id", UUID.class)), rs.getString("name_as_printed"),
				rs.getString("factory_name"), rs.getObject("withdrawn_on", LocalDate.class),
				rs.getString("withdrawal_reason"));
	}

}
