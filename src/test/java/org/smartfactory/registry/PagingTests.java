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

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads every connection in both directions, in pages of different sizes.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class PagingTests {

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
