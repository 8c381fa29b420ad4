package org.smartfactory.registry.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.smartfactory.registry.region.DivisionTree;
import org.smartfactory.registry.region.Divisions;
import org.smartfactory.registry.search.EnterpriseCriteria;
import org.smartfactory.registry.search.EnterpriseMatching;
import org.smartfactory.registry.sql.SqlQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts enterprises: from the aggregate counts if they support the criteria, otherwise
 * from the base tables. Several criteria are counted in one SQL statement.
 */
@Repository
public class EnterpriseCounts {

	private final JdbcClient jdbc;

	private final EnterpriseMatching matching;

	private final Divisions divisions;

	EnterpriseCounts(JdbcClient jdbc, EnterpriseMatching matching, Divisions divisions) {
		this.jdbc = jdbc;
		this.matching = matching;
		this.divisions = divisions;
	}

	/**
	 * Counts the enterprises of each criteria.
	 * @param all the criteria
	 * @return one count for each criteria, in their order
	 */
	public List<Long> total(List<EnterpriseCriteria> all) {
		return read("counts.total", all,
				(criteria) -> AggregateCounts.supports(criteria) ? AggregateCounts.total(criteria)
						: FactTableCounts.total(this.matching.conditions(criteria)))
			.stream()
			.map((buckets) -> buckets.get(""))
			.toList();
	}

	/**
	 * Counts the enterprises of each criteria by level code.
	 * @param all the criteria
	 * @return the counts by level for each criteria, in their order
	 */
	List<Map<String, Long>> byLevel(List<EnterpriseCriteria> all) {
		return read("counts.by-level", all,
				(criteria) -> AggregateCounts.supports(criteria) ? AggregateCounts.byLevel(criteria) : FactTableCounts
					.byLevel(this.matching.conditions(criteria).with("heldStages", criteria.heldStages())));
	}

	/**
	 * Counts the enterprises of each criteria by industry code.
	 * @param all the criteria
	 * @return the counts by industry for each criteria, in their order
	 */
	public List<Map<String, Long>> byIndustry(List<EnterpriseCriteria> all) {
		return read("counts.by-industry", all,
				(criteria) -> (AggregateCounts.supports(criteria) && criteria.industries().isEmpty())
						? AggregateCounts.byIndustry(criteria)
						: FactTableCounts.byIndustry(this.matching.conditions(criteria)));
	}

	/**
	 * Counts the enterprises of each criteria by the code of the city and of the
	 * province.
	 * @param all the criteria
	 * @return the counts by division for each criteria, in their order
	 */
	public List<Map<String, Long>> byCityAndProvince(List<EnterpriseCriteria> all) {
		return withOuter(all,
				read("counts.by-division", all,
						(criteria) -> AggregateCounts.supports(criteria) ? AggregateCounts.byCityAndProvince(criteria)
								: FactTableCounts.byDivision(this.matching.conditions(criteria))));
	}

	/**
	 * Counts the enterprises whose innermost known division is one of some divisions.
	 * @param criteria the criteria
	 * @param divisionCodes the codes of the divisions
	 * @return the count
	 */
	public long placedOnlyIn(EnterpriseCriteria criteria, List<String> divisionCodes) {
		return read("counts.placed", List.of(criteria),
				(one) -> FactTableCounts.total(this.matching.conditions(one)
					.and("e.division_code = ANY (:placed)")
					.with("placed", divisionCodes.toArray(String[]::new))))
			.get(0)
			.getOrDefault("", 0L);
	}

	private List<Map<String, Long>> withOuter(List<EnterpriseCriteria> all, List<Map<String, Long>> counts) {
		for (int i = 0; i < all.size(); i++) {
			if (AggregateCounts.supports(all.get(i))) {
				addToOuter(all.get(i), counts.get(i));
			}
		}
		return counts;
	}

	/**
	 * The aggregate counts of a city do not contain the scope's count in its province,
	 * which is the sum over the divisions in scope.
	 * @param criteria the criteria
	 * @param counts the counts by division, to which the outer ones are added
	 */
	private void addToOuter(EnterpriseCriteria criteria, Map<String, Long> counts) {
		if (criteria.divisions() != null) {
			DivisionTree tree = this.divisions.tree();
			Map<String, Long> outer = new HashMap<>();
			criteria.divisions()
				.forEach((inner) -> tree.upward(inner)
					.filter((division) -> !division.equals(inner))
					.forEach((division) -> outer.merge(division.code(), counts.getOrDefault(inner.code(), 0L),
							Long::sum)));
			counts.putAll(outer);
		}
	}

	private List<Map<String, Long>> read(String name, List<EnterpriseCriteria> all,
			Function<EnterpriseCriteria, SqlQuery> write) {
		List<Map<String, Long>> counts = new ArrayList<>();
		all.forEach((criteria) -> counts.add(new HashMap<>()));
		SqlQuery statement = SqlQuery.unionAll(name, all.stream().map(write).toList());
		this.jdbc.sql(statement.sql()).params(statement.parameters()).query((rs) -> {
			counts.get(rs.getInt("branch")).put(rs.getString("bucket"), rs.getLong("total"));
		});
		return counts;
	}

}
