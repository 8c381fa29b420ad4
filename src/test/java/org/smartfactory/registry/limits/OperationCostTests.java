package org.smartfactory.registry.limits;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The cost of operations before their execution.
 */
class OperationCostTests {

	private static final String DIVISION = "\"RGl2aXNpb246MTQwMDAw\"";

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	private final Http http = new Http(this.registry);

	static Stream<Arguments> sameCosts() {
		String page = "enterprises(first: 3) { nodes { recognitions { id } } }";
		String operation = "{ " + page + " }";
		return Stream.of(
				arguments("absent and null", "{ enterprises { nodes { id } } }",
						"{ enterprises(first: null, last: null, filter: {text: null}) { nodes { id } } }"),
				arguments("null beside a size", "{ enterprises(last: 3) { nodes { id } } }",
						"{ enterprises(first: null, last: 3) { nodes { id } } }"),
				arguments("fields of one name", operation, "{ " + page + " " + page + " }"),
				arguments("fragment", operation, "{ ...f ...f } fragment f on Query { " + page + " }"),
				arguments("skipped", operation, "{ " + page + " registry @skip(if: true) { counts { divisions } } }"),
				arguments("not included", operation,
						"{ " + page + " ...f @include(if: false) } fragment f on Query { registry { revision } }"),
				arguments("duplicate identifiers", "{ nodes(ids: [" + DIVISION + " " + DIVISION + "]) { id } }",
						"{ nodes(ids: [" + DIVISION + " \"x\"]) { id } }"),
				arguments("one identifier without a list", "{ nodes(ids: [" + DIVISION + "]) { id } }",
						"{ nodes(ids: " + DIVISION + ") { id } }"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("sameCosts")
	void costIsThatOfTheExecutedFields(String name, String one, String other) {
		assertThat(cost(other)).isEqualTo(cost(one));
	}

	@Test
	void weightOfAnArgumentIsAddedToEachFieldThatUsesIt() {
		int text = fieldCost("{ enterprises(filter: {text: \"a\"}) { __typename } }")
				- fieldCost("{ enterprises { __typename } }");
		assertThat(text).isPositive();
		String all = "{ enterprises%s { totalCount facets { levels { count } cities { count } } nodes { name industries { basis } } } }";
		assertThat(fieldCost(all.formatted("(filter: {text: \"a\"})")))
			.isEqualTo(fieldCost(all.formatted("")) + 4 * text);
	}

	@Test
	void introspectionIsFree() {
		assertThat(fieldCost(IntrospectionQuery.INTROSPECTION_QUERY.replace("\n", " "))).isZero();
	}

	@Test
	void comparedRankingCostsTwoRankings() {
		assertThat(fieldCost("{ cityRanking(comparedTo: \"2025-01-01\") { nodes { rank } } }"))
			.isEqualTo(2 * fieldCost("{ cityRanking { nodes { rank } } }"));
	}

	@Test
	void fieldCostsAsOftenAsItIsExecuted() {
		String pages = "{ divisions(first: %d) { nodes { enterprises { nodes { industries { basis } } totalCount } } } }";
		int divisions = fieldCost("{ divisions { nodes { code } } }");
		int one = fieldCost("{ enterprises { nodes { industries { basis } } totalCount } }");
		assertThat(fieldCost(pages.formatted(1))).isEqualTo(divisions + one);
		assertThat(fieldCost(pages.formatted(30))).isEqualTo(divisions + 30 * one);
	}

	@Test
	void batchedFieldCostsAtLeastOneStatement() {
		String page = "{ enterprises(first: %d) { nodes { name %s } } }";
		for (int rows : new int[] { 1, 20 }) {
			assertThat(fieldCost(page.formatted(rows, "industries { basis }")))
				.isEqualTo(fieldCost(page.formatted(rows, "")) + 1);
		}
		assertThat(fieldCost(page.formatted(100, "industries { basis }")))
			.isEqualTo(fieldCost(page.formatted(100, "")) + 5);
	}

	@Test
	void fiftyScansAreRefused() {
		String scans = IntStream.range(0, 50)
			.mapToObj((i) -> "a%1$d: enterprises(filter: {text: \"%2$c\"}) { totalCount }".formatted(i, 'a' + i % 26))
			.collect(Collectors.joining(" ", "{ ", " }"));
		assertThat(this.registry.statementsOf(() -> assertRefused(scans, "TOO_COSTLY"))).isEmpty();
	}

	@Test
	void nullDoesNotHidePages() {
		String page = "(first: null, last: 100)";
		String pages = "{ recognitionLists%1$s { nodes { recognitions%1$s { nodes { list { recognitions%1$s { nodes { id } } } } } } } }"
			.formatted(page);
		HttpResponse<String> response = assertRefused(pages, "TOO_MANY_NODES");
		assertThat(JsonPath.<Integer>read(response.body(), "$.errors[0].extensions.requested"))
			.isEqualTo(100 * (1 + 100 * (1 + 100)));
	}

	@Test
	void hugeCostDoesNotOverflow() {
		String lists = "list { recognitions(first: 100) { nodes { ".repeat(5);
		HttpResponse<String> response = assertRefused(
				"{ recognitions(first: 100) { nodes { " + lists + "id" + " } } }".repeat(5) + " } } }",
				"TOO_MANY_NODES");
		assertThat(JsonPath.<Long>read(response.body(), "$.errors[0].extensions.requested"))
			.isEqualTo(1_000_000_000_000L);
	}

	private int fieldCost(String document) {
		return JsonPath.read(ask(document).body(), "$.extensions.cost.fieldCost.requested");
	}

	private Map<String, Object> cost(String document) {
		Map<String, Object> cost = JsonPath.read(ask(document).body(), "$.extensions.cost");
		return cost.entrySet()
			.stream()
			.filter((each) -> Arrays.asList("nodes", "fieldCost").contains(each.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private HttpResponse<String> assertRefused(String document, String code) {
		HttpResponse<String> response = this.http.post(body(document), "Accept", Http.GRAPHQL_RESPONSE);
		Http.assertRefused(response, 400, code);
		return response;
	}

	private HttpResponse<String> ask(String document) {
		return this.http.post(body(document), "Accept", Http.GRAPHQL_RESPONSE, "GraphQL-Cost", "1");
	}

	private static String body(String document) {
		return new JsonMapper().writeValueAsString(Map.of("query", document));
	}

}
