package org.smartfactory.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads every connection in both directions, in pages of different sizes.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class PagingTests {

	private static final ParameterizedTypeReference<Map<String, Object>> ROW = new ParameterizedTypeReference<>() {
	};

	private final RunningRegistry registry;

	PagingTests(Engine engine) {
		this.registry = RunningRegistry.seeded(engine);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			enterprises(%s)                                    | node { id }
			enterprises(orderBy: NAME_REVERSED, %s)            | node { id }
			enterprises(orderBy: DIVISION, %s)                 | node { id }
			enterprises(filter: {text: "有限"}, %s)            | node { id }
			enterprises(filter: {text: "g"}, %s)               | node { id }
			enterprises(filter: {within: "140800"}, %s)        | node { id }
			recognitions(%s)                                   | node { id }
			recognitions(orderBy: EARLIEST_FIRST, %s)          | node { id }
			recognitions(orderBy: LIST_POSITION, %s)           | node { id }
			recognitionLists(%s)                               | node { id }
			recognitionLists(orderBy: EARLIEST_FIRST, %s)      | node { id }
			publishedCounts(%s)                                | node { id }
			divisions(within: "630000", %s)                    | node { id }
			cityRanking(%s)                                    | node { city { id } }
			provinceRanking(stages: [PUBLICISED], %s)          | node { province { id } }
			industryRanking(%s)                                | node { industry { id } }
			""")
	void pagesHaveEveryRowOnceInEachDirection(String field, String node) {
		String document = "query ($first: Int, $after: String, $last: Int, $before: String) { connection: "
				+ field.formatted("first: $first, after: $after, last: $last, before: $before")
				+ " { totalCount edges { cursor %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
					.formatted(node);
		List<Object> all = walk(document, 100, true);
		for (int size : List.of(1, 7)) {
			assertThat(walk(document, size, true)).as("forward by %d", size).isEqualTo(all);
			List<Object> backward = walk(document, size, false);
			assertThat(backward).as("backward by %d", size).isEqualTo(all);
		}
		assertThat(all).doesNotHaveDuplicates().isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			first: 2
			last: 3
			first: 3, orderBy: NAME_REVERSED
			last: 2, orderBy: DIVISION
			first: 2, after: $cursor
			last: 2, before: $cursor
			first: 2, filter: {text: "有限"}
			last: 1, filter: {text: "g"}, orderBy: DIVISION
			first: 2, filter: {cities: ["140800", "370200", "370600", "310000"]}
			first: 9, filter: {stages: [RECOGNISED], industries: ["C34", "C35"]}
			""")
	void pagesOfSeveralDivisionsAreThoseOfEach(String arguments) {
		String cursor = Answers.ask(this.registry, "{ enterprises(first: 30) { pageInfo { endCursor } } }", Map.of())
			.path("enterprises.pageInfo.endCursor")
			.entity(String.class)
			.get();
		assertPagesAreThoseOfEach("divisions(kind: PROVINCE, first: 20)", "Division",
				"enterprises(%s)".formatted(arguments.replace("$cursor", '"' + cursor + '"')), "name otherNames");
		assertPagesAreThoseOfEach("divisions(within: \"310000\", first: 20)", "Division",
				"enterprises(%s)".formatted(arguments.replace("$cursor", '"' + cursor + '"')), "name otherNames");
	}

	@ParameterizedTest
	@ValueSource(strings = { "first: 2", "last: 3", "first: 100" })
	void pagesOfSeveralListsAreThoseOfEach(String arguments) {
		assertPagesAreThoseOfEach("recognitionLists(first: 40)", "RecognitionList",
				"recognitions(%s)".formatted(arguments), "id nameAsPrinted");
	}

	private void assertPagesAreThoseOfEach(String parents, String type, String connection, String node) {
		String field = "id %s { totalCount edges { cursor node { %s } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }"
			.formatted(connection, node);
		List<Map<String, Object>> together = Answers
			.ask(this.registry, "{ parents: %s { nodes { %s } } }".formatted(parents, field), Map.of())
			.path("parents.nodes[*]")
			.entityList(ROW)
			.get();
		assertThat(together).hasSizeGreaterThan(2).allSatisfy((page) -> {
			String document = "{ node(id: \"%s\") { ... on %s { %s } } }".formatted(page.get("id"), type, field);
			assertThat(Answers.ask(this.registry, document, Map.of()).path("node").entity(ROW).get()).isEqualTo(page);
		});
	}

	private List<Object> walk(String document, int size, boolean forward) {
		List<List<Object>> pages = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>();
		variables.put(forward ? "first" : "last", size);
		int total = 0;
		boolean more = true;
		while (more) {
			GraphQlTester.Response answer = Answers.ask(this.registry, document, variables);
			List<Object> page = answer.path("connection.edges[*].node").entityList(Object.class).get();
			pages.add(page);
			total = answer.path("connection.totalCount").entity(Integer.class).get();
			String way = forward ? "connection.pageInfo.hasNextPage" : "connection.pageInfo.hasPreviousPage";
			String back = forward ? "connection.pageInfo.hasPreviousPage" : "connection.pageInfo.hasNextPage";
			assertThat(answer.path(back).entity(Boolean.class).get()).isEqualTo(pages.size() > 1);
			more = answer.path(way).entity(Boolean.class).get();
			if (more) {
				assertThat(page).hasSize(size);
				variables.put(forward ? "after" : "before",
						answer.path(forward ? "connection.pageInfo.endCursor" : "connection.pageInfo.startCursor")
							.entity(String.class)
							.get());
			}
		}
		if (!forward) {
			Collections.reverse(pages);
		}
		List<Object> rows = pages.stream().flatMap(List::stream).toList();
		assertThat(rows).hasSize(total);
		return rows;
	}

}
