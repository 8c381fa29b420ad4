package org.smartfactory.registry.ranking;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.recognition.LevelFilter;
import org.smartfactory.registry.search.EnterpriseCriteria;

/**
 * What is asked of a ranking.
 *
 * @param criteria which enterprises count
 * @param level the levels asked for
 * @param comparedTo the day to compare to, absent when there is none
 */
record RankingQuestion(EnterpriseCriteria criteria, LevelFilter level, @Nullable LocalDate comparedTo) {

	/**
	 * The same question on the day compared to.
	 * @param day the day compared to
	 * @return the question, compared to no other day
	 */
	RankingQuestion on(LocalDate day) {
		return new RankingQuestion(this.criteria.on(day), this.level, null);
	}

}
