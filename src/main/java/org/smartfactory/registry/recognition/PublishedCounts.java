package org.smartfactory.registry.recognition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.paging.NodeEdge;
import org.smartfactory.registry.paging.Page;
import org.smartfactory.registry.paging.PageRequest;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.sql.KeyType;
import org.smartfactory.registry.sql.Ordering;
import org.smartfactory.registry.sql.SortKey;
import org.smartfactory.registry.sql.SqlQuery;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The totals published by authorities.
 */
@Repository
public class PublishedCounts {

	static final Ordering<PublishedCount> LATEST_FIRST = new Ordering<>("published-counts",
			List.of(SortKey.descending("c.as_of", "as_of", KeyType.DATE, PublishedCount::asOf),
					SortKey.ascending("c.id", "id", KeyType.UUID, PublishedCount::id)));

	private static final String SELECT = """
			SELECT c.id, c.level_code, c.division_code, c.as_of, c.printed, c.at_least, c.publisher, c.read_in,
			       c.counts, c.url
			  FROM published_count c""";

	private static final RowMapper<PublishedCount> ROW = (rs, index) -> new PublishedCount(
			rs.getObject("id", UUID.class), FactoryLevelCode.valueOf(rs.getString("level_code")),
			rs.getString("division_code"), rs.getObject("as_of", LocalDate.class), rs.getInt("printed"),
			rs.getBoolean("at_least"), rs.getString("publisher"), rs.getString("read_in"), kind(rs.getString("counts")),
			rs.getString("url"));

	private final JdbcClient jdbc;

	PublishedCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private static @Nullable PublishedCountKind kind(@Nullable String name) {
		return (name != null) ? PublishedCountKind.valueOf(name) : null;
	}

	List<PublishedCount> findByIds(Collection<UUID> ids) {
		return this.jdbc.sql("/* recognition.published-counts-by-ids */\n" + SELECT + "\n WHERE c.id = ANY (:ids)")
			.param("ids", ids.toArray(UUID[]::new))
			.query(ROW)
			.list();
	}

	/**
	 * Finds the latest count of each division.
	 * @param kind what is counted
	 * @param level the counted level
	 * @param divisionCodes the divisions
	 * @param asOf the latest as-of day
	 * @return the counts by division code, without divisions that have none
	 */
	public Map<String, PublishedCount> findLatest(PublishedCountKind kind, FactoryLevelCode level,
			Collection<String> divisionCodes, LocalDate asOf) {
		Map<String, PublishedCount> latest = new HashMap<>();
		this.jdbc.sql("/* recognition.published-counts-latest */\n" + SELECT + """

				 WHERE c.counts = :kind
				   AND c.level_code = :level
				   AND c.division_code = ANY (:divisions)
				   AND c.as_of <= :asOf
				 ORDER BY c.as_of, c.id
				""")
			.param("kind", kind.name())
			.param("level", level.name())
			.param("divisions", divisionCodes.toArray(String[]::new))
			.param("asOf", asOf)
			.query(ROW)
			.list()
			.forEach((count) -> latest.put(Objects.requireNonNull(count.divisionCode()), count));
		return latest;
	}

	Page<NodeEdge<PublishedCount>> findPage(PublishedCountCriteria criteria, PageRequest request) {
		SqlQuery statement = SqlQuery.ofPage("recognition.published-counts", SELECT, criteria.conditions(),
				LATEST_FIRST, request.keyset(LATEST_FIRST));
		return Page.of(this.jdbc.sql(statement.sql()).params(statement.parameters()).query(ROW).list(), request,
				LATEST_FIRST, NodeEdge::new);
	}

	long count(PublishedCountCriteria criteria) {
		Conditions conditions = criteria.conditions();
		return this.jdbc.sql("""
				/* recognition.published-counts-count */
				SELECT COUNT(*)
				  FROM published_count c""" + conditions.where())
			.params(conditions.parameters())
			.query(Long.class)
			.single();
	}

}
