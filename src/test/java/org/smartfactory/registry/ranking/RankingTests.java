package org.smartfactory.registry.ranking;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.recognition.FactoryLevelCode;
import org.smartfactory.registry.recognition.LevelFilter;
import org.smartfactory.registry.recognition.Stage;
import org.smartfactory.registry.search.EnterpriseCriteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RankingTests {

	private static final RankingQuery QUERY = new RankingQuery(
			new EnterpriseCriteria(LocalDate.of(2026, 1, 1), EnumSet.allOf(FactoryLevelCode.class), Stage.HELD,
					Stage.HELD, null, null, null, List.of(), null),
			new LevelFilter(FactoryLevelCode.BASIC, null), null);

	@Test
	void equalCountsShareARankAndTheNextIsSkipped() {
		assertThat(ranking(null, 5, 9, 9, 3).rows()).extracting(RankingRow::rank, RankingRow::code)
			.containsExactly(tuple(1, "1"), tuple(1, "2"), tuple(3, "0"), tuple(4, "3"));
	}

	@Test
	void shareIsOfTheWholeScope() {
		assertThat(ranking(null, 3, 1).rows()).extracting(RankingRow::share).containsExactly(0.3, 0.1);
	}

	@Test
	void changeIsReportedOnlyWithAPreviousRank() {
		Ranking<String> previous = ranking(null, 2, 4);
		assertThat(ranking(previous, 6, 5, 7).rows())
			.extracting(RankingRow::code, RankingRow::previousRank, RankingRow::rankChange, RankingRow::countChange)
			.containsExactly(tuple("2", null, null, null), tuple("0", 2, 0, 4L), tuple("1", 1, -2, 1L));
	}

	private static Ranking<String> ranking(Ranking<String> previous, long... counts) {
		List<Ranking.Counted<String>> counted = IntStream.range(0, counts.length)
			.mapToObj((i) -> new Ranking.Counted<>("city " + i, Integer.toString(i), counts[i], Coverage.PARTIAL))
			.toList();
		return Ranking.of(counted, 10, QUERY, previous);
	}

}
