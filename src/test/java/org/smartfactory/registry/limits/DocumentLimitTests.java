package org.smartfactory.registry.limits;

import java.net.http.HttpResponse;
import java.util.Collections;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The limits of a document: at the limit it is executed, above it is refused before the
 * execution.
 */
class DocumentLimitTests {

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	private final Http http = new Http(this.registry);

	static Stream<Arguments> limits() {
		return Stream.of(arguments("TOO_MANY_FIELDS", 1000, fields(1000), fields(1001)),
				arguments("TOO_MANY_ALIASES", 50, aliases(50), aliases(51)),
				arguments("TOO_MANY_DIRECTIVES", 50, directives(50), directives(51)),
				arguments("TOO_MANY_DEFINITIONS", 20, definitions(20), definitions(21)),
				arguments("TOO_DEEP", 20, depth(20), depth(21)));
	}

	@ParameterizedTest
	@MethodSource("limits")
	void documentMayBeAsLargeAsTheLimit(String code, int limit, String within, String beyond) {
		HttpResponse<String> answered = ask(within);
		assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
		assertThat(JsonPath.<Map<String, Object>>read(answered.body(), "$")).containsOnlyKeys("data");
		assertRefused(beyond, code, limit + 1, limit);
	}

	@Test
	void fragmentCountsAtEachSpread() {
		String fragments = IntStream.range(0, 18)
			.mapToObj((i) -> "fragment f%d on Query { ...f%d ...f%d }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" "));
		assertRefused("{ ...f0 } " + fragments + " fragment f18 on Query { __typename }", "TOO_MANY_FIELDS", 262_144,
				1000);
	}

	@Test
	void fragmentCycleIsRefused() {
		HttpResponse<String> response = ask("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("VALIDATION_ERROR").doesNotContain("data");
	}

	@Test
	void nestedPagesMultiply() {
		String lists = "{ recognitionLists(first: %d) { edges { node { recognitions(first: %d) { nodes { id } } } } } }";
		assertThat(ask(lists.formatted(99, 100)).statusCode()).isEqualTo(200);
		assertRefused(lists.formatted(100, 100), "TOO_MANY_NODES", 10_100, 10_000);
	}

	@Test
	void sizeCountsBesideANullArgument() {
		assertRefused(
				"{ recognitionLists(first: null, last: 100) { nodes { recognitions(first: null, last: 100) { nodes { id } } } } }",
				"TOO_MANY_NODES", 10_100, 10_000);
	}

	@Test
	void variablesCount() {
		String body = """
				{"query": "query ($rows: Int) { recognitionLists(last: $rows) { nodes { recognitions(last: $rows) { nodes { id } } } } }",
				 "variables": {"rows": 100}}""";
		Http.assertRefused(this.http.post(body, "Accept", Http.GRAPHQL_RESPONSE), 400, "TOO_MANY_NODES");
		assertThat(this.http.post(body.replace("100}", "20}")).statusCode()).isEqualTo(200);
	}

	@Test
	void otherListsCountTheirDeclaredSize() {
		String nodes = "{ nodes(ids: [%s]) { ... on Division { children { children { code } } } } }";
		String id = "\"RGl2aXNpb246MTQwMDAw\"";
		assertThat(ask(nodes.formatted(id)).statusCode()).isEqualTo(200);
		assertRefused(nodes.formatted(String.join(" ", Collections.nCopies(100, id))), "TOO_MANY_NODES",
				100 * (1 + 12 * (1 + 12)), 10_000);
	}

	@Test
	void refusedDocumentCostsNoStatement() {
		assertThat(this.registry.statementsOf(() -> ask(
				"{ recognitionLists(first: 100) { edges { node { recognitions(first: 100) { nodes { id } } } } } }")))
			.isEmpty();
	}

	@Test
	void introspectionIsWithinTheLimits() {
		HttpResponse<String> response = ask(IntrospectionQuery.INTROSPECTION_QUERY.replace("\n", " "));
		assertThat(JsonPath.<Map<String, Object>>read(response.body(), "$")).containsOnlyKeys("data");
	}

	@Test
	void costIsReportedOnRequest() {
		String document = "{ cityRanking(first: 3) { nodes { rank } } enterprises(first: 2) { nodes { recognitions { id } } } }";
		HttpResponse<String> response = this.http.get(document, "GraphQL-Cost", "1");
		assertThat(JsonPath.<Map<String, Object>>read(response.body(), "$.extensions.cost"))
			.isEqualTo(Map.of("nodes", Map.of("requested", 3 + 2 * (1 + 5), "limit", 10_000, "left", 9985), "fieldCost",
					Map.of("requested", 10 + 1 + 1, "limit", 5000, "left", 4988), "fields",
					Map.of("requested", 7, "limit", 1000, "left", 993), "aliases",
					Map.of("requested", 0, "limit", 50, "left", 50), "directives",
					Map.of("requested", 0, "limit", 50, "left", 50), "depth",
					Map.of("requested", 4, "limit", 20, "left", 16)));
		assertThat(this.http.get(document).body()).doesNotContain("cost");
	}

	private HttpResponse<String> ask(String document) {
		return this.http.post("{\"query\": \"%s\", \"operationName\": %s}".formatted(document.replace("\"", "\\\""),
				document.contains("query q0") ? "\"q0\"" : "null"), "Accept", Http.GRAPHQL_RESPONSE);
	}

	private void assertRefused(String document, String code, int requested, int limit) {
		HttpResponse<String> response = ask(document);
		Http.assertRefused(response, 400, code);
		assertThat(JsonPath.<Map<String, Object>>read(response.body(), "$.errors[0].extensions"))
			.containsEntry("requested", requested)
			.containsEntry("limit", limit);
	}

	private static String fields(int count) {
		return "{ " + "__typename ".repeat(count) + "}";
	}

	private static String aliases(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> "a" + i + ": __typename")
			.collect(Collectors.joining(" ", "{ ", " }"));
	}

	private static String directives(int count) {
		return "{ " + "__typename @include(if: true) ".repeat(count) + "}";
	}

	private static String definitions(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> "query q%d { __typename }".formatted(i))
			.collect(Collectors.joining(" "));
	}

	private static String depth(int count) {
		return "{ division(code: \"140802\") { " + "city { ".repeat(count - 2) + "code" + " }".repeat(count);
	}

}
