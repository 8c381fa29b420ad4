package org.smartfactory.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.model.Model;
import org.smartfactory.registry.model.Ranking;
import org.smartfactory.registry.model.Tables;

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares rankings, facets and totals with a count over the files of the packages, for
 * the seed and for a random package, on both engines.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class CountedTwiceTests {

	private static final List<String> LADDER = List.of("BASIC", "ADVANCED", "EXCELLENCE", "PIONEER");

	private static final List<List<String>> STAGES = List.of(List.of("RECOGNISED", "CULTIVATED"), List.of("PUBLICISED"),
			List.of("RECOGNISED"), List.of("PUBLICISED", "RECOGNISED", "CULTIVATED"));

	private static final List<List<String>> INDUSTRIES = List.of(List.of(), List.of(), List.of("C31"), List.of("C"),
			List.of("new-materials"), List.of("C27", "C31"), List.of("C31", "new-materials"));

	private static final List<String> SCOPES = List.of("", "", "140000", "140800", "140802", "310000", "310117",
			"370200", "429004");

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2025, 6, 5),
			LocalDate.of(2025, 1, 1), LocalDate.of(2024, 7, 1), LocalDate.of(2020, 1, 1));

	private static final String COUNTS = """
			query ($level: LevelFilter!, $stages: [Stage!]!, $industries: [String!], $within: String, $asOf: Date) {
			  cityRanking(level: $level, stages: $stages, industries: $industries, within: $within, asOf: $asOf, first: 100) {
			    enterpriseCount
			    nodes { rank city { code } enterpriseCount coverage }
			  }
			  enterprises(filter: {level: $level, stages: $stages, industries: $industries, within: $within}, asOf: $asOf) {
			    totalCount
			    facets {
			      cities { division { code } count }
			      provinces { division { code } count }
			      industries { industry { code } count }
			      levels { level { code } count }
			    }
			  }
			  base: enterprises(filter: {level: $level, stages: $stages, industries: $industries, within: $within,
			      publishedBetween: {from: "2000-01-01"}}, asOf: $asOf) {
			    totalCount
			    facets {
			      cities { division { code } count }
			      provinces { division { code } count }
			      industries { industry { code } count }
			      levels { level { code } count }
			    }
			  }
			}
			""";

	private final Engine engine;

	CountedTwiceTests(Engine engine) {
		this.engine = engine;
	}

	@Test
	void seedIsCountedAsByHand() {
		compare(RunningRegistry.seeded(this.engine), new Model(Tables.read(Csv.SEED)), new Random(1), 40);
	}

	@Test
	void randomPackageIsCountedAsByHand(@TempDir Path folder) {
		RandomPackage.write(folder, 7, 250);
		try (RunningRegistry registry = RunningRegistry.start(this.engine,
				Map.of("registry.seed-location", folder.resolve("datapackage.json").toUri().toString()))) {
			compare(registry, new Model(Tables.read(folder)), new Random(2), 80);
		}
	}

	private static void compare(RunningRegistry registry, Model model, Random random, int questions) {
		for (int i = 0; i < questions; i++) {
			boolean exactly = random.nextBoolean();
			int rung = random.nextInt(LADDER.size());
			List<String> levels = exactly ? LADDER.subList(rung, rung + 1) : LADDER.subList(rung, LADDER.size());
			List<String> stages = STAGES.get(random.nextInt(STAGES.size()));
			List<String> industries = INDUSTRIES.get(random.nextInt(INDUSTRIES.size()));
			String within = SCOPES.get(random.nextInt(SCOPES.size()));
			LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
			Map<String, Object> variables = new LinkedHashMap<>();
			variables.put("level", Map.of(exactly ? "exactly" : "atLeast", LADDER.get(rung)));
			variables.put("stages", stages);
			variables.put("asOf", day.toString());
			if (!industries.isEmpty()) {
				variables.put("industries", industries);
			}
			if (!within.isEmpty()) {
				variables.put("within", within);
			}
			Model.Question question = new Model.Question(Set.copyOf(levels), Set.copyOf(stages), industries, within,
					day);
			check(Answers.ask(registry, COUNTS, variables), model, question, LADDER.get(rung), variables);
		}
	}

	private static void check(GraphQlTester.Response answer, Model model, Model.Question question, String lowest,
			Map<String, Object> asked) {
		int total = model.enterprises(question).size();
		List<String> ranking = answer.path("cityRanking.nodes")
			.entityList(Map.class)
			.get()
			.stream()
			.map((row) -> "%s %s %s %s".formatted(((Map<?, ?>) row.get("city")).get("code"), row.get("rank"),
					row.get("enterpriseCount"), row.get("coverage")))
			.toList();
		assertThat(ranking).as("ranking of %s", asked)
			.isEqualTo(
					new Ranking(model).ofCities(question, lowest).stream().limit(100).map(Object::toString).toList());
		assertThat(answer.path("cityRanking.enterpriseCount").entity(Integer.class).get()).isEqualTo(total);
		for (String path : List.of("enterprises", "base")) {
			assertThat(answer.path(path + ".totalCount").entity(Integer.class).get()).as("total of %s", asked)
				.isEqualTo(total);
			String facets = path + ".facets.";
			assertThat(facet(answer, facets + "cities", "division")).as("cities of %s", asked)
				.isEqualTo(model.byCity(question));
			assertThat(facet(answer, facets + "provinces", "division")).as("provinces of %s", asked)
				.isEqualTo(model.byProvince(question));
			assertThat(facet(answer, facets + "industries", "industry")).as("industries of %s", asked)
				.isEqualTo(model.byIndustry(question));
			assertThat(facet(answer, facets + "levels", "level")).as("levels of %s", asked)
				.isEqualTo(model.byLevel(question));
		}
	}

	private static Map<String, Long> facet(GraphQlTester.Response answer, String path, String subject) {
		Map<String, Long> counts = new TreeMap<>();
		answer.path(path)
			.entityList(Map.class)
			.get()
			.forEach((row) -> counts.put((String) ((Map<?, ?>) row.get(subject)).get("code"),
					((Number) row.get("count")).longValue()));
		return counts;
	}

}
