package org.smartfactory.registry.counts;

import java.util.List;

import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.region.DivisionNesting;
import org.smartfactory.registry.search.EnterpriseCriteria;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.sql.SqlQuery;

/**
 * Builds queries that count enterprises from the precomputed aggregate counts. Each
 * selects {@code bucket} and {@code total}; the cost grows with the number of divisions
 * and industries, not of enterprises.
 */
public final class AggregateCounts {

	/**
	 * The key of the counts over all enterprises, with or without an industry.
	 */
	private static final String ALL_INDUSTRIES = "*";

	private static final String IN_SCOPE = "division_code = ANY (:divisions)";

	private static final String WITHIN_SCOPE = """
			division_code IN (SELECT w.division_code
			                                FROM division_within w
			                               WHERE w.within_code = ANY (:divisions))""";

	private AggregateCounts() {
	}

	static boolean supports(EnterpriseCriteria criteria) {
		return criteria.text() == null && criteria.listId() == null && criteria.published() == null
				&& criteria.industries().size() <= 1
				&& (criteria.divisions() == null || criteria.divisions().stream().noneMatch(Division::isCountyOfCity));
	}

	static SqlQuery total(EnterpriseCriteria criteria) {
		return statement("SELECT '' AS bucket, COALESCE(SUM(c.enterprise_count), 0) AS total",
				conditions(criteria).and(IN_SCOPE).and(conditions(industry(criteria))), "");
	}

	/**
	 * Counts by level, in the stages in which levels are held.
	 * @param criteria the criteria
	 * @return the query
	 */
	static SqlQuery byLevel(EnterpriseCriteria criteria) {
		Conditions conditions = conditions(criteria).and(IN_SCOPE)
			.and(conditions(industry(criteria)))
			.with("heldStages", criteria.heldStages());
		return statement("SELECT h.level_code AS bucket, SUM(c.enterprise_count) AS total", conditions, """

				 JOIN (SELECT b.level_code, CAST(SUM(b.holding) AS INTEGER) AS holding
				         FROM holding_bit b
				        WHERE b.stage = ANY (:heldStages)
				        GROUP BY b.level_code) h ON BITAND(c.holding, h.holding) <> 0
				GROUP BY h.level_code""");
	}

	/**
	 * Counts by city and province within the scope, and for the scope.
	 * @param criteria the criteria
	 * @return the query
	 */
	static SqlQuery byCityAndProvince(EnterpriseCriteria criteria) {
		Conditions around = (criteria.divisions() != null) ? conditions(criteria).and(WITHIN_SCOPE)
				: conditions(criteria);
		return statement("SELECT c.division_code AS bucket, SUM(c.enterprise_count) AS total",
				around.and(conditions(industry(criteria))), "\n GROUP BY c.division_code");
	}

	/**
	 * Counts by industry and by scheme; the criteria have no industry.
	 * @param criteria the criteria
	 * @return the query
	 */
	static SqlQuery byIndustry(EnterpriseCriteria criteria) {
		return statement("SELECT c.industry_code AS bucket, SUM(c.enterprise_count) AS total",
				conditions(criteria).and(IN_SCOPE), "\n GROUP BY c.industry_code");
	}

	private static String industry(EnterpriseCriteria criteria) {
		return criteria.industries().stream().findFirst().orElse(ALL_INDUSTRIES);
	}

	/**
	 * Lists the divisions whose counts add up to the scope.
	 * @param criteria the criteria
	 * @return the codes of the divisions, empty when the scope is empty
	 */
	public static List<String> divisions(EnterpriseCriteria criteria) {
		return (criteria.divisions() != null) ? criteria.divisions().stream().map(Division::code).toList()
				: List.of(DivisionNesting.COUNTRY);
	}

	private static Conditions conditions(String industryCode) {
		return new Conditions().and("industry_code = :industry").with("industry", industryCode);
	}

	private static Conditions conditions(EnterpriseCriteria criteria) {
		return new Conditions().and("BITAND(holding, CAST(:holding AS INTEGER)) <> 0")
			.with("divisions", divisions(criteria).toArray(String[]::new))
			.with("holding", LevelStageMask.of(criteria.levels(), criteria.stages()))
			.with("asOf", criteria.asOf());
	}

	/**
	 * A count as of a day is the total count minus the changes after that day.
	 * @param select the SELECT clause over the counts {@code c}
	 * @param conditions the conditions for a count, with the parameter {@code asOf}
	 * @param rest the clauses after the counts
	 * @return the query
	 */
	private static SqlQuery statement(String select, Conditions conditions, String rest) {
		return new SqlQuery("""
				%1$s
				  FROM (SELECT division_code, industry_code, holding, enterprise_count
				          FROM holding_count%2$s
				        UNION ALL
				        SELECT division_code, industry_code, holding, -difference
				          FROM holding_change%2$s
				           AND changed_on > :asOf) c%3$s""".formatted(select, conditions.where(), rest), "bucket",
				conditions.parameters());
	}

}
