package org.smartfactory.registry.counts;

import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.sql.SqlQuery;

/**
 * Builds queries that count enterprises from the base tables, for criteria that the
 * aggregate counts do not support. Each selects {@code bucket} and {@code total}; the
 * cost grows with the number of matching enterprises.
 */
final class FactTableCounts {

	private FactTableCounts() {
	}

	static SqlQuery total(Conditions conditions) {
		return statement("""
				SELECT '' AS bucket, COUNT(*) AS total
				  FROM enterprise e""", conditions, "");
	}

	/**
	 * Counts by level; the parameters {@code heldStages} and {@code asOf} determine when
	 * a level is held.
	 * @param conditions the conditions for an enterprise {@code e}, with these parameters
	 * @return the query
	 */
	static SqlQuery byLevel(Conditions conditions) {
		return statement("""
				SELECT v.level_code AS bucket, COUNT(DISTINCT e.id) AS total
				  FROM enterprise e
				  JOIN recognition h ON h.enterprise_id = e.id
				                    AND (h.withdrawn_on IS NULL OR h.withdrawn_on > :asOf)
				  JOIN recognition_list v ON v.id = h.list_id
				                         AND v.published_on <= :asOf
				                         AND v.stage = ANY (:heldStages)""", conditions, "\n GROUP BY v.level_code");
	}

	/**
	 * Counts by county, city and province, and for the whole country.
	 * @param conditions the conditions for an enterprise {@code e}
	 * @return the query
	 */
	static SqlQuery byDivision(Conditions conditions) {
		return statement("""
				SELECT d.within_code AS bucket, COUNT(*) AS total
				  FROM enterprise e
				  JOIN division_within d ON d.division_code = e.division_code""", conditions,
				"\n GROUP BY d.within_code");
	}

	/**
	 * Counts by industry and by scheme.
	 * @param conditions the conditions for an enterprise {@code e}
	 * @return the query
	 */
	static SqlQuery byIndustry(Conditions conditions) {
		return statement("""
				SELECT f.within_code AS bucket, COUNT(DISTINCT e.id) AS total
				  FROM enterprise e
				  JOIN enterprise_industry k ON k.enterprise_id = e.id
				  JOIN industry_within f ON f.industry_code = k.industry_code""", conditions,
				"\n GROUP BY f.within_code");
	}

	private static SqlQuery statement(String select, Conditions conditions, String rest) {
		return new SqlQuery(select + conditions.where() + rest, "bucket", conditions.parameters());
	}

}
