package org.smartfactory.registry.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A ranking by count with standard competition ranks (1 2 2 4); equal ranks are sorted by
 * code.
 *
 * @param <S> the type of the ranked subjects
 * @param rows the rows, the largest count first
 * @param enterpriseCount the number of distinct enterprises of the whole scope
 */
record Ranking<S>(List<RankingRow<S>> rows, long enterpriseCount) {

	/**
	 * Ranks counts.
	 * @param <S> the type of the ranked subjects
	 * @param counted the subjects with their counts
	 * @param enterpriseCount the number of distinct enterprises of the whole scope
	 * @param query the query
	 * @param before the ranking on the day of comparison, absent when there is none
	 * @return the ranking
	 */
	static <S> Ranking<S> of(List<Counted<S>> counted, long enterpriseCount, RankingQuery query,
			@Nullable Ranking<S> before) {
		List<Counted<S>> ordered = new ArrayList<>(counted);
		ordered.sort(Comparator.<Counted<S>>comparingLong(Counted::count).reversed().thenComparing(Counted::code));
		Map<String, RankingRow<S>> previous = new HashMap<>();
		if (before != null) {
			before.rows().forEach((row) -> previous.put(row.code(), row));
		}
		List<RankingRow<S>> rows = new ArrayList<>();
		int rank = 1;
		for (int i = 0; i < ordered.size(); i++) {
			Counted<S> each = ordered.get(i);
			if (i > 0 && each.count() < ordered.get(i - 1).count()) {
				rank = i + 1;
			}
			RankingRow<S> then = previous.get(each.code());
			rows.add(new RankingRow<>(rank, each.subject(), each.code(), each.count(),
					(enterpriseCount == 0) ? 0 : (double) each.count() / enterpriseCount, each.coverage(), query,
					(then != null) ? then.rank() : null, (then != null) ? then.rank() - rank : null,
					(then != null) ? each.count() - then.enterpriseCount() : null));
		}
		return new Ranking<>(rows, enterpriseCount);
	}

	/**
	 * A subject with its count.
	 *
	 * @param <S> the type of the ranked subject
	 * @param subject the subject
	 * @param code its code
	 * @param count the number of distinct enterprises
	 * @param coverage the coverage of the count
	 */
	record Counted<S>(S subject, String code, long count, Coverage coverage) {

		/**
		 * Whether the count is known: a zero is only known with complete coverage.
		 * @return {@code true} when it is known
		 */
		boolean isKnown() {
			return this.count > 0 || this.coverage == Coverage.COMPLETE;
		}

	}

}
