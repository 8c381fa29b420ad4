package org.smartfactory.registry.counts;

import java.util.List;

import org.smartfactory.registry.search.EnterpriseCriteria;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.sql.SqlQuery;

/**
 * A source of counts of enterprises. Sources give the same counts where several support
 * the criteria.
 */
interface CountQuery {

	/**
	 * Whether this source has the counts.
	 * @param grouping what the enterprises are counted by
	 * @param criteria the criteria
	 * @return {@code true} if {@link #query} supports them
	 */
	boolean supports(Grouping grouping, EnterpriseCriteria criteria);

	/**
	 * Builds the query that counts the enterprises of several criteria of the same
	 * {@linkplain EnterpriseCriteria#shape() shape}.
	 * @param grouping what the enterprises are counted by
	 * @param criteria the criteria, each once
	 * @return the query, which selects {@code branch}, the index of the criteria,
	 * {@code bucket}, the key of the count, and {@code total}; rows of zero may be
	 * missing
	 */
	SqlQuery query(Grouping grouping, List<EnterpriseCriteria> criteria);

	/**
	 * Builds a query from its parts.
	 * @param grouping what the enterprises are counted by
	 * @param bucket the expression of the key of the count
	 * @param total the expression of the count
	 * @param from the tables, with the branches {@code s}
	 * @param conditions the conditions
	 * @return the query
	 */
	static SqlQuery of(Grouping grouping, String bucket, String total, String from, Conditions conditions) {
		return new SqlQuery(grouping.statement(), """
				SELECT s.branch, %s AS bucket, %s AS total
				  FROM %s%s
				 GROUP BY s.branch%s""".formatted(bucket, total, from, conditions.where(),
				(grouping != Grouping.NONE) ? ", " + bucket : ""), conditions.parameters());
	}

}
