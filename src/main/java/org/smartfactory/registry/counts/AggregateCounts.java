package org.smartfactory.registry.counts;

import java.util.List;

import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.region.DivisionNesting;
import org.smartfactory.registry.search.EnterpriseCriteria;
import org.smartfactory.registry.sql.Branches;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.sql.SqlQuery;

import org.springframework.stereotype.Component;

/**
 * Counts from the precomputed aggregate counts. The cost grows with the number of
 * divisions and industries, not of enterprises.
 */
@Component
class AggregateCounts implements CountQuery {

	/**
	 * The key of the counts over all enterprises, with or without an industry.
	 */
	private static final String ALL_INDUSTRIES = "*";

	/**
	 * A count as of a day is the total count minus the changes after that day.
	 */
	private static final String COUNTS = """
			(SELECT division_code, industry_code, holding, enterprise_count
			          FROM holding_count
			         WHERE BITAND(holding, CAST(:holding AS INTEGER)) <> 0
			           AND %1$s
			        UNION ALL
			        SELECT division_code, industry_code, holding, -difference
			          FROM holding_change
			         WHERE BITAND(holding, CAST(:holding AS INTEGER)) <> 0
			           AND %1$s
			           AND changed_on > :asOf) c""";

	private static final String HELD_LEVELS = """
			(SELECT b.level_code, CAST(SUM(b.holding) AS INTEGER) AS holding
			          FROM holding_bit b
			         WHERE b.stage = ANY (:heldStages)
			         GROUP BY b.level_code) h""";

	/**
	 * The divisions that a scope is counted by: those within it by their own counts, and
	 * those around it by the counts of the scope.
	 */
	private static final String AROUND_SCOPE = """
			(SELECT w.within_code AS scope_code, w.division_code AS counted_code, w.division_code AS bucket
			          FROM division_within w
			        UNION ALL
			        SELECT w.division_code, w.division_code, w.within_code
			          FROM division_within w
			         WHERE w.within_code <> w.division_code) a""";

	@Override
	public boolean supports(Grouping grouping, EnterpriseCriteria criteria) {
		return criteria.text() == null && criteria.listId() == null && criteria.published() == null
				&& criteria.industries().size() <= ((grouping != Grouping.INDUSTRY) ? 1 : 0)
				&& (criteria.divisions() == null || criteria.divisions().stream().noneMatch(Division::isCountyOfCity));
	}

	@Override
	public SqlQuery query(Grouping grouping, List<EnterpriseCriteria> criteria) {
		EnterpriseCriteria shape = criteria.get(0).shape();
		Conditions parameters = Branches.parameters(criteria.stream().map(AggregateCounts::scope).toList())
			.with("holding", LevelStageMask.of(shape.levels(), shape.stages()))
			.with("industry", shape.industries().stream().findFirst().orElse(ALL_INDUSTRIES))
			.with("heldStages", shape.heldStages())
			.with("asOf", shape.asOf());
		return CountQuery.of(grouping, bucket(grouping, shape), "SUM(c.enterprise_count)", from(grouping, shape),
				parameters);
	}

	private static List<String> scope(EnterpriseCriteria criteria) {
		return (criteria.divisions() != null) ? criteria.divisionCodes() : List.of(DivisionNesting.COUNTRY);
	}

	private static String bucket(Grouping grouping, EnterpriseCriteria shape) {
		return switch (grouping) {
			case NONE -> "''";
			case LEVEL -> "h.level_code";
			case DIVISION -> (shape.divisions() != null) ? "a.bucket" : "c.division_code";
			case INDUSTRY -> "c.industry_code";
		};
	}

	private static String from(Grouping grouping, EnterpriseCriteria shape) {
		String ofIndustry = COUNTS.formatted("industry_code = :industry");
		return switch (grouping) {
			case NONE -> inScope(ofIndustry);
			case LEVEL -> inScope(ofIndustry) + join(HELD_LEVELS, "BITAND(c.holding, h.holding) <> 0");
			case DIVISION -> (shape.divisions() != null)
					? Branches.TABLE + join(AROUND_SCOPE, "a.scope_code = s.branch_key")
							+ join(ofIndustry, "c.division_code = a.counted_code")
					: Branches.ONE + "\n CROSS JOIN " + ofIndustry;
			case INDUSTRY -> inScope(COUNTS.formatted("industry_code <> :industry"));
		};
	}

	private static String inScope(String counts) {
		return Branches.TABLE + join(counts, "c.division_code = s.branch_key");
	}

	private static String join(String table, String condition) {
		return "\n  JOIN %s ON %s".formatted(table, condition);
	}

}
