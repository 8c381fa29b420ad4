package org.smartfactory.registry.ranking;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.recognition.LevelFilter;
import org.smartfactory.registry.search.EnterpriseCriteria;

/**
 * The query for a ranking.
 *
 * @param criteria the criteria of the counted enterprises
 * @param level the levels
 * @param comparedTo the day of comparison, absent when there is none
 */
record RankingQuery(EnterpriseCriteria criteria, LevelFilter level, @Nullable LocalDate comparedTo) {

	/**
	 * The same query on the day of comparison.
	 * @param day the day of comparison
	 * @return the query without a comparison
	 */
	RankingQuery on(LocalDate day) {
		return new RankingQuery(this.criteria.on(day), this.level, null);
	}

}
