package org.smartfactory.registry.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.smartfactory.registry.paging.NodeEdge;
import org.smartfactory.registry.paging.Page;
import org.smartfactory.registry.paging.PageRequest;
import org.smartfactory.registry.snapshot.ReferenceData;
import org.smartfactory.registry.snapshot.ReferenceDataCaches;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.sql.Ordering;
import org.smartfactory.registry.sql.SqlQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The lists published by authorities.
 */
@Repository
public class RecognitionLists {

	/** The columns of a list {@code l} that {@link #row} reads. */
	static final String COLUMNS = """
			l.id AS list_id, l.title AS list_title, l.document_number AS list_document_number,
			       l.level_code AS list_level_code, l.stage AS list_stage, l.publisher AS list_publisher,
			       l.place_code AS list_place_code, l.published_on AS list_published_on,
			       l.date_precision AS list_date_precision, l.criteria_edition AS list_criteria_edition,
			       l.printed_count AS list_printed_count, l.complete_for_code AS list_complete_for_code,
			       l.complete_nationwide AS list_complete_nationwide, l.read_in AS list_read_in,
			       l.url AS list_url, l.note AS list_note""";

	private final JdbcClient jdbc;

	private final ReferenceData<Set<String>> keys;

	private final ReferenceData<Set<String>> keysOfUnplaced;

	RecognitionLists(JdbcClient jdbc, ReferenceDataCaches caches) {
		this.jdbc = jdbc;
		this.keys = caches.keep("recognition-list-keys", this::readKeys);
		this.keysOfUnplaced = caches.keep("recognition-list-keys-of-unplaced", this::readKeysOfUnplaced);
	}

	public List<RecognitionList> findByIds(Collection<String> ids) {
		return this.jdbc.sql("""
				/* recognition.lists-by-ids */
				SELECT %s
				  FROM recognition_list l
				 WHERE l.id = ANY (:ids)
				 ORDER BY l.id
				""".formatted(COLUMNS)).param("ids", ids.toArray(String[]::new)).query(RecognitionLists::row).list();
	}

	/**
	 * The keys of all lists, cached until the next load.
	 * @return the keys
	 */
	public Set<String> keys() {
		return this.keys.get();
	}

	private Set<String> readKeys() {
		return Set.copyOf(this.jdbc.sql("""
				/* recognition.list-keys */
				SELECT l.id
				  FROM recognition_list l
				""").query(String.class).list());
	}

	private Set<String> readKeysOfUnplaced() {
		return Set.copyOf(this.jdbc.sql("""
				/* recognition.list-keys-of-unplaced */
				SELECT DISTINCT r.list_id
				  FROM enterprise e
				  LEFT JOIN division d ON d.code = e.division_code
				  JOIN recognition r ON r.enterprise_id = e.id
				 WHERE d.city_code IS NULL
				""").query(String.class).list());
	}

	Page<NodeEdge<RecognitionList>> findPage(RecognitionListCriteria criteria, Ordering<RecognitionList> ordering,
			PageRequest request) {
		SqlQuery statement = SqlQuery.ofPage("recognition.lists", """
				SELECT %s
				  FROM recognition_list l""".formatted(COLUMNS), criteria.conditions(), ordering,
				request.keyset(ordering));
		List<RecognitionList> rows = this.jdbc.sql(statement.sql())
			.params(statement.parameters())
			.query(RecognitionLists::row)
			.list();
		return Page.of(rows, request, ordering, NodeEdge::new);
	}

	long count(RecognitionListCriteria criteria) {
		Conditions conditions = criteria.conditions();
		return this.jdbc.sql("""
				/* recognition.lists-count */
				SELECT COUNT(*)
				  FROM recognition_list l""" + conditions.where())
			.params(conditions.parameters())
			.query(Long.class)
			.single();
	}

	/**
	 * Finds the divisions for which complete lists are loaded. A list with an enterprise
	 * of an unknown city is complete for none: each of them may be its city.
	 * @param level the level of the lists
	 * @param stages the stages of the lists
	 * @param asOf the latest day of publication
	 * @return the coverage
	 */
	public ListCoverage findCoverage(FactoryLevelCode level, Set<Stage> stages, LocalDate asOf) {
		Set<String> ofUnplaced = this.keysOfUnplaced.get();
		Set<String> complete = new HashSet<>();
		this.jdbc.sql("""
				/* recognition.lists-complete */
				SELECT l.id, COALESCE(l.complete_for_code, '') AS complete_for
				  FROM recognition_list l
				 WHERE l.level_code = :level
				   AND l.stage = ANY (:stages)
				   AND l.published_on <= :asOf
				   AND (l.complete_nationwide OR l.complete_for_code IS NOT NULL)
				""")
			.param("level", level.name())
			.param("stages", stages.stream().map(Enum::name).toArray(String[]::new))
			.param("asOf", asOf)
			.query((rs) -> {
				if (!ofUnplaced.contains(rs.getString("id"))) {
					complete.add(rs.getString("complete_for"));
				}
			});
		return new ListCoverage(complete.contains(""), complete);
	}

	static RecognitionList row(ResultSet rs, int index) throws SQLException {
		return new RecognitionList(rs.getString("list_id"), rs.getString("list_title"),
				rs.getString("list_document_number"), FactoryLevelCode.valueOf(rs.getString("list_level_code")),
				Stage.valueOf(rs.getString("list_stage")), rs.getString("list_publisher"),
				rs.getString("list_place_code"), rs.getObject("list_published_on", LocalDate.class),
				DatePrecision.valueOf(rs.getString("list_date_precision")), rs.getString("list_criteria_edition"),
				rs.getObject("list_printed_count", Integer.class), rs.getString("list_complete_for_code"),
				rs.getBoolean("list_complete_nationwide"), rs.getString("list_read_in"), rs.getString("list_url"),
				rs.getString("list_note"));
	}

}
