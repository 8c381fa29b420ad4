package org.smartfactory.registry.ranking;

import org.jspecify.annotations.Nullable;

/**
 * A row of a ranking.
 *
 * @param <S> the type of the ranked subject
 * @param rank the standard competition rank, from 1
 * @param subject the subject
 * @param code the code of the subject; sorts rows of equal rank
 * @param enterpriseCount the number of distinct enterprises
 * @param share the share of the enterprises of the whole scope, from 0 to 1
 * @param coverage the coverage of the count
 * @param query the query
 * @param previousRank the rank on the day of comparison, absent when it had none
 * @param rankChange the number of ranks gained since then, absent together with it
 * @param countChange the number of enterprises gained since then, absent together with it
 */
record RankingRow<S>(int rank, S subject, String code, long enterpriseCount, double share, Coverage coverage,
		RankingQuery query, @Nullable Integer previousRank, @Nullable Integer rankChange, @Nullable Long countChange) {

}
