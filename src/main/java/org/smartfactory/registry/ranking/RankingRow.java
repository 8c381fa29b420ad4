package org.smartfactory.registry.ranking;

import org.jspecify.annotations.Nullable;

/**
 * A row of a ranking.
 *
 * @param <S> what is ranked
 * @param rank the standard competition rank, from 1
 * @param subject what is ranked
 * @param code the code of what is ranked; orders the rows of one rank
 * @param enterpriseCount the number of distinct enterprises
 * @param share the share of the enterprises of the whole scope, from 0 to 1
 * @param coverage how complete the count is
 * @param question what was asked
 * @param previousRank the rank on the day compared to, absent when it had none
 * @param rankChange the ranks gained since, absent together with it
 * @param countChange the enterprises gained since, absent together with it
 */
record RankingRow<S>(int rank, S subject, String code, long enterpriseCount, double share, Coverage coverage,
		RankingQuestion question, @Nullable Integer previousRank, @Nullable Integer rankChange,
		@Nullable Long countChange) {

}
