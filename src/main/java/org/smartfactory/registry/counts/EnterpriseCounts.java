package org.smartfactory.registry.counts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.smartfactory.registry.search.EnterpriseCriteria;
import org.smartfactory.registry.search.EnterpriseMatching;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.sql.SqlQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.util.stream.Collectors.groupingBy;

/**
 * Counts enterprises: from the aggregate counts if they support the criteria, otherwise
 * from the enterprises themselves.
 */
@Repository
public class EnterpriseCounts {

	private final JdbcClient jdbc;

	private final EnterpriseMatching matching;

	private final AggregateCounts aggregateCounts;

	private final FactTableCounts factTableCounts;

	EnterpriseCounts(JdbcClient jdbc, EnterpriseMatching matching, AggregateCounts aggregateCounts,
			FactTableCounts factTableCounts) {
		this.jdbc = jdbc;
		this.matching = matching;
		this.aggregateCounts = aggregateCounts;
		this.factTableCounts = factTableCounts;
	}

	/**
	 * Counts all enterprises of a criteria together.
	 * @param criteria the criteria
	 * @return the count
	 */
	public long total(EnterpriseCriteria criteria) {
		return by(Grouping.NONE, criteria).getOrDefault("", 0L);
	}

	/**
	 * Counts the enterprises of a criteria.
	 * @param grouping what they are counted by
	 * @param criteria the criteria
	 * @return the counts by key, without some that are zero
	 */
	public Map<String, Long> by(Grouping grouping, EnterpriseCriteria criteria) {
		return by(grouping, List.of(criteria)).getOrDefault(criteria, Map.of());
	}

	/**
	 * Counts the enterprises of several criteria, with one statement for those that
	 * differ only in their divisions.
	 * @param grouping what they are counted by
	 * @param criteria the criteria
	 * @return the counts by key for each criteria, without some that are zero
	 */
	Map<EnterpriseCriteria, Map<String, Long>> by(Grouping grouping, Collection<EnterpriseCriteria> criteria) {
		Map<EnterpriseCriteria, Map<String, Long>> counts = new HashMap<>();
		criteria.stream()
			.distinct()
			.collect(groupingBy((each) -> new Branched(query(grouping, each), each.shape())))
			.forEach((branched, branches) -> counts.putAll(read(branched.query().query(grouping, branches), branches)));
		return counts;
	}

	private CountQuery query(Grouping grouping, EnterpriseCriteria criteria) {
		return this.aggregateCounts.supports(grouping, criteria) ? this.aggregateCounts : this.factTableCounts;
	}

	private Map<EnterpriseCriteria, Map<String, Long>> read(SqlQuery query, List<EnterpriseCriteria> branches) {
		Map<EnterpriseCriteria, Map<String, Long>> counts = new HashMap<>();
		branches.forEach((criteria) -> counts.put(criteria, new HashMap<>()));
		this.jdbc.sql(query.sql()).params(query.parameters()).query((rs) -> {
			counts.computeIfAbsent(branches.get(rs.getInt("branch")), (each) -> new HashMap<>())
				.put(rs.getString("bucket"), rs.getLong("total"));
		});
		return counts;
	}

	/**
	 * Counts the enterprises whose innermost known division is one of some divisions.
	 * @param criteria the criteria
	 * @param divisionCodes the codes of the divisions
	 * @return the count
	 */
	public long placedOnlyIn(EnterpriseCriteria criteria, List<String> divisionCodes) {
		Conditions conditions = this.matching.conditions(criteria)
			.and("e.division_code = ANY (:placed)")
			.with("placed", divisionCodes.toArray(String[]::new));
		return this.jdbc.sql("""
				/* counts.placed */
				SELECT COUNT(*)
				  FROM enterprise e""" + conditions.where()).params(conditions.parameters()).query(Long.class).single();
	}

	/**
	 * What one statement counts.
	 *
	 * @param query the source of the counts
	 * @param shape the shape of the criteria
	 */
	private record Branched(CountQuery query, EnterpriseCriteria shape) {

	}

}
