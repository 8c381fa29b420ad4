package org.smartfactory.registry.counts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.recognition.FactoryLevelCode;
import org.smartfactory.registry.recognition.Stage;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.region.DivisionTree;
import org.smartfactory.registry.region.Divisions;
import org.smartfactory.registry.search.EnterpriseCriteria;
import org.smartfactory.registry.snapshot.Snapshots;
import org.smartfactory.registry.sql.SqlQuery;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All sources of counts give the same counts, for one criteria as for several.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class CountQueryTests {

	private static final List<List<String>> SCOPES = List.of(List.of("370000"), List.of("140800"), List.of("310000"),
			List.of("429004"), List.of("140800", "370200", "310000"), List.of());

	private final RunningRegistry registry;

	CountQueryTests(Engine engine) {
		this.registry = RunningRegistry.seeded(engine);
	}

	@ParameterizedTest
	@CsvSource({ "NONE,", "LEVEL,", "DIVISION,", "INDUSTRY,", "NONE,C34", "LEVEL,C34", "DIVISION,C34",
			"DIVISION,GBT_4754_2017/GROUP" })
	void aggregateCountsAreThoseOfTheEnterprises(Grouping grouping, String industry) {
		for (String day : List.of("2025-01-06", "2025-06-30", "2026-11-23")) {
			EnterpriseCriteria criteria = criteria(LocalDate.parse(day),
					(industry != null) ? List.of(industry) : List.of());
			List<EnterpriseCriteria> scoped = SCOPES.stream().map((codes) -> in(codes, criteria)).toList();
			Stream.concat(scoped.stream().map(List::of), Stream.of(List.of(criteria), scoped))
				.forEach((each) -> assertThat(counts(AggregateCounts.class, grouping, each))
					.isEqualTo(counts(FactTableCounts.class, grouping, each)));
		}
		assertThat(counts(AggregateCounts.class, grouping,
				List.of(in(List.of("370000"), criteria(LocalDate.parse("2026-11-23"), List.of())))))
			.isNotEmpty();
	}

	@ParameterizedTest
	@EnumSource(Grouping.class)
	void severalCriteriaAreCountedLikeEach(Grouping grouping) {
		EnterpriseCriteria criteria = criteria(LocalDate.parse("2026-11-23"), List.of("C34", "C35"));
		List<EnterpriseCriteria> scoped = Stream.concat(Stream.of(List.of("310117")), SCOPES.stream())
			.map((codes) -> in(codes, criteria))
			.toList();
		Map<EnterpriseCriteria, Map<String, Long>> together = counts(grouping, scoped);
		assertThat(together).hasSize(7)
			.allSatisfy((each, counts) -> assertThat(counts).isEqualTo(counts(grouping, List.of(each)).get(each)));
		assertThat(together.values()).anyMatch(Map::isEmpty).anyMatch((counts) -> counts.containsValue(1L));
	}

	private Map<EnterpriseCriteria, Map<String, Long>> counts(Grouping grouping, List<EnterpriseCriteria> criteria) {
		EnterpriseCounts counts = this.registry.bean(EnterpriseCounts.class);
		return this.registry.bean(Snapshots.class).read(() -> counts.by(grouping, criteria));
	}

	private Map<String, Long> counts(Class<? extends CountQuery> source, Grouping grouping,
			List<EnterpriseCriteria> criteria) {
		SqlQuery query = this.registry.bean(source).query(grouping, criteria);
		Map<String, Long> counts = new TreeMap<>();
		this.registry.bean(Snapshots.class).read(() -> {
			this.registry.database().sql(query.sql()).params(query.parameters()).query((rs) -> {
				counts.put(rs.getInt("branch") + " " + rs.getString("bucket"), rs.getLong("total"));
			});
			return counts;
		});
		counts.values().removeIf((count) -> count == 0);
		return counts;
	}

	private static EnterpriseCriteria criteria(LocalDate asOf, List<String> industries) {
		return new EnterpriseCriteria(asOf, EnumSet.allOf(FactoryLevelCode.class), Set.of(Stage.RECOGNISED), Stage.HELD,
				null, null, null, industries, null);
	}

	private EnterpriseCriteria in(List<String> codes, EnterpriseCriteria criteria) {
		Divisions known = this.registry.bean(Divisions.class);
		DivisionTree tree = this.registry.bean(Snapshots.class).read(known::tree);
		List<Division> divisions = codes.stream().map((code) -> tree.find(code).orElseThrow()).toList();
		return new EnterpriseCriteria(criteria.asOf(), criteria.levels(), criteria.stages(), criteria.heldStages(),
				null, null, divisions, criteria.industries(), null);
	}

}
