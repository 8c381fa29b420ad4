package org.smartfactory.registry.counts;

import java.util.List;

import org.smartfactory.registry.search.EnterpriseCriteria;
import org.smartfactory.registry.search.EnterpriseMatching;
import org.smartfactory.registry.sql.Branches;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.sql.SqlQuery;

import org.springframework.stereotype.Component;

/**
 * Counts from the enterprises themselves, for any criteria. The cost grows with the
 * number of matching enterprises.
 */
@Component
class FactTableCounts implements CountQuery {

	private static final String LEVELS = """

			JOIN recognition h ON h.enterprise_id = e.id
			                  AND (h.withdrawn_on IS NULL OR h.withdrawn_on > :asOf)
			JOIN recognition_list v ON v.id = h.list_id
			                       AND v.published_on <= :asOf
			                       AND v.stage = ANY (:heldStages)""";

	private static final String DIVISIONS = """

			LEFT JOIN division d ON d.code = e.division_code
			LEFT JOIN division_within a ON a.division_code = COALESCE(d.city_code, d.code)""";

	private static final String INDUSTRIES = """

			JOIN enterprise_industry k ON k.enterprise_id = e.id
			JOIN industry_within f ON f.industry_code = k.industry_code""";

	private final EnterpriseMatching matching;

	FactTableCounts(EnterpriseMatching matching) {
		this.matching = matching;
	}

	@Override
	public boolean supports(Grouping grouping, EnterpriseCriteria criteria) {
		return true;
	}

	@Override
	public SqlQuery query(Grouping grouping, List<EnterpriseCriteria> criteria) {
		EnterpriseCriteria first = criteria.get(0);
		if (criteria.size() == 1) {
			return query(grouping, Branches.ONE + "\n CROSS JOIN enterprise e", first, this.matching.conditions(first));
		}
		return query(grouping, Branches.TABLE + """

				JOIN division_within i ON i.within_code = s.branch_key
				JOIN enterprise e ON e.division_code = i.division_code""", first,
				this.matching.conditions(first.anywhere())
					.and(Branches.parameters(criteria.stream().map(EnterpriseCriteria::divisionCodes).toList())));
	}

	private static SqlQuery query(Grouping grouping, String from, EnterpriseCriteria shape, Conditions conditions) {
		return switch (grouping) {
			case NONE -> CountQuery.of(grouping, "''", "COUNT(*)", from, conditions);
			case LEVEL -> CountQuery.of(grouping, "v.level_code", "COUNT(DISTINCT e.id)", from + LEVELS,
					conditions.with("heldStages", shape.heldStages()));
			case DIVISION ->
				CountQuery.of(grouping, "COALESCE(a.within_code, '000000')", "COUNT(*)", from + DIVISIONS, conditions);
			case INDUSTRY ->
				CountQuery.of(grouping, "f.within_code", "COUNT(DISTINCT e.id)", from + INDUSTRIES, conditions);
		};
	}

}
