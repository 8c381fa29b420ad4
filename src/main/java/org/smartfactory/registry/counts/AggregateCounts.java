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
	 * A count as of a day is the total count minus the changes after that day. The
	 * conditions are inside, where an index can serve them.
	 */
	private static final String COUNTS = """
			(SELECT division_code, industry_code, holding, enterprise_count
			          FROM holding_count%1$s
			        UNION ALL
			        SELECT division_code, industry_code, holding, -difference
			          FROM holding_change%1$s
			           AND changed_on > :asOf) c""";

	private static final String HELD_LEVELS = """
			(SELECT b.level_code, CAST(SUM(b.holding) AS INTEGER) AS holding
			          FROM holding_bit b
			         WHERE b.stage = ANY (:heldStages)
			         GROUP BY b.level_code) h""";

	/**
	 * The divisions that scopes are counted by: those within one by their own counts, and
	 * those around it by the counts of the scope.
	 */
	private static final String DIVISIONS_OF_SCOPES = """
			(SELECT s.branch, w.division_code, w.division_code
			          FROM %1$s
			          JOIN division_within w ON w.within_code = s.branch_key
			        UNION ALL
			        SELECT s.branch, s.branch_key, w.within_code
			          FROM %1$s
			          JOIN division_within w ON w.division_code = s.branch_key
			                                AND w.within_code <> s.branch_key) s (branch, branch_key, bucket)"""
		.formatted(Branches.TABLE);

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
			case DIVISION -> (shape.divisions() != null) ? "s.bucket" : "c.division_code";
			case INDUSTRY -> "c.industry_code";
		};
	}

	private static String from(Grouping grouping, EnterpriseCriteria shape) {
		String counts = COUNTS.formatted(counted(grouping, shape).where());
		if (grouping == Grouping.DIVISION && shape.divisions() == null) {
			return Branches.ONE + "\n CROSS JOIN " + counts;
		}
		String scopes = (grouping == Grouping.DIVISION) ? DIVISIONS_OF_SCOPES : Branches.TABLE;
		String levels = "\n  JOIN %s ON BITAND(c.holding, h.holding) <> 0".formatted(HELD_LEVELS);
		return "%s%n  JOIN %s ON c.division_code = s.branch_key%s".formatted(scopes, counts,
				(grouping == Grouping.LEVEL) ? levels : "");
	}

	private static Conditions counted(Grouping grouping, EnterpriseCriteria shape) {
		Conditions counted = new Conditions().and("BITAND(holding, CAST(:holding AS INTEGER)) <> 0")
			.and((grouping == Grouping.INDUSTRY) ? "industry_code <> :industry" : "industry_code = :industry");
		if (grouping != Grouping.DIVISION) {
			return counted.and("division_code = ANY (:keys)");
		}
		return (shape.divisions() != null) ? counted.and("""
				division_code IN (SELECT w.division_code
				                                FROM division_within w
				                               WHERE w.within_code = ANY (:keys))""") : counted;
	}

}
