package org.smartfactory.registry.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;
import org.smartfactory.registry.correction.Corrections;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.ActorKind;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the as-of day of fields with a withdrawn recognition: before the withdrawal, its
 * enterprise held a level and was counted in its city.
 */
class AsOfTests {

	private static final LocalDate ENDED = LocalDate.of(2026, 3, 1);

	private static final String BEFORE = "2026-02-28";

	private static final String AFTER = "2026-03-01";

	private static final String ENTERPRISE = "RW50ZXJwcmlzZTpiYTUwODgzYi0wMThhLTM2MjUtODI2ZS05ZWZiYzg3Y2Q1NTA";

	private static RunningRegistry registry;

	@BeforeAll
	static void endARecognition() {
		registry = RunningRegistry.start(Engine.H2, Map.of("registry.seed", "true"));
		String id = JsonPath.read(send("""
				{ recognitions(filter: {enterprise: "%s"}) { nodes { id } } }""".formatted(ENTERPRISE)),
				"$.data.recognitions.nodes[0].id");
		registry.bean(Corrections.class)
			.withdraw(id, ENDED, new Authorship(new Actor(ActorKind.COMMAND_LINE, "tester"), "a test", false));
	}

	@AfterAll
	static void stop() {
		registry.close();
	}

	static List<String> documents() {
		return List.of("enterprises(asOf: $DAY, filter: $NAME) { nodes { $FIELDS } }",
				"recognitions(asOf: $DAY, filter: {enterprise: $ID}) { nodes { enterprise { $FIELDS } } }",
				"recognitionLists(asOf: $DAY, filter: {text: \"运城\"}) { nodes { recognitions(first: 1) { nodes { enterprise { $FIELDS } } } } }",
				"division(code: \"140800\") { enterprises(asOf: $DAY, filter: $NAME) { nodes { $FIELDS } } }",
				"node(id: \"RGl2aXNpb246MTQwODAw\") { ... on Division { enterprises(asOf: $DAY, filter: $NAME) { nodes { $FIELDS } } } }",
				"cityRanking(asOf: $DAY, first: 1) { nodes { city { enterprises(filter: $LEVEL) { nodes { $FIELDS } } } } }",
				"provinceRanking(asOf: $DAY, within: \"140000\") { nodes { province { enterprises(filter: $LEVEL) { nodes { $FIELDS } } } } }",
				"publishedCounts(asOf: $DAY, filter: {within: \"140800\"}) { nodes { division { enterprises(filter: $LEVEL) { nodes { $FIELDS } } } } }");
	}

	@ParameterizedTest
	@MethodSource("documents")
	void dayOfTheNearestEnclosingFieldApplies(String document) {
		String response = send("{ "
				+ document.replace("$DAY", "\"%s\"".formatted(BEFORE))
					.replace("$NAME", "{text: \"山西建龙实业\"}")
					.replace("$LEVEL", "{text: \"山西建龙实业\", level: {atLeast: ADVANCED}}")
					.replace("$ID", "\"%s\"".formatted(ENTERPRISE))
					.replace("$FIELDS", "inherited: level { code } own: level(asOf: \"%s\") { code }".formatted(AFTER))
				+ " }");
		assertThat(JsonPath.<List<Map<String, Object>>>read(response, "$..inherited")).as(response)
			.containsExactly(Map.of("code", "ADVANCED"));
		assertThat(JsonPath.<List<Object>>read(response, "$..own")).as(response).hasSize(1).containsOnlyNulls();
	}

	@Test
	void levelInARankingIsAsOfTheDayOfTheRanking() {
		String response = send("""
				{ cityRanking(asOf: "%s", first: 1) { nodes { enterpriseCount city {
				    same: enterprises(filter: {level: {atLeast: ADVANCED}}) { totalCount facets { levels { count } } }
				    later: enterprises(asOf: "%s", filter: {level: {atLeast: ADVANCED}}) { totalCount }
				} } } }""".formatted(BEFORE, AFTER));
		assertThat(JsonPath.<List<Integer>>read(response, "$..enterpriseCount")).containsExactly(17);
		assertThat(JsonPath.<List<Integer>>read(response, "$..same.totalCount")).containsExactly(17);
		assertThat(JsonPath.<List<Integer>>read(response, "$..same.facets.levels[0].count")).containsExactly(17);
		assertThat(JsonPath.<List<Integer>>read(response, "$..later.totalCount")).containsExactly(16);
	}

	@Test
	void defaultDayIsToday() {
		assertThat(send("{ node(id: \"%s\") { ... on Enterprise { level { code } } } }".formatted(ENTERPRISE)))
			.isEqualTo("{\"data\":{\"node\":{\"level\":null}}}");
	}

	@Test
	void dayOfASiblingFieldDoesNotApply() {
		String response = send("""
				{
				  beside: enterprises(asOf: "%s") { totalCount }
				  node(id: "%s") { ... on Enterprise { level { code } } }
				}""".formatted(BEFORE, ENTERPRISE));
		assertThat(JsonPath.<Object>read(response, "$.data.node.level")).isNull();
	}

	@Test
	void nullDayIsIgnored() {
		String response = send("""
				{ division(code: "140800") { enterprises(asOf: "%s", filter: {text: "山西建龙实业"}) {
				  nodes { level(asOf: null) { code } } } } }""".formatted(BEFORE));
		assertThat(JsonPath.<List<String>>read(response, "$..level.code")).containsExactly("ADVANCED");
	}

	/**
	 * A new field with a day must be added to {@link #documents}.
	 */
	@Test
	void onlyTheseFieldsHaveADay() {
		Set<String> fields = registry.bean(GraphQlSource.class)
			.schema()
			.getAllTypesAsList()
			.stream()
			.filter(GraphQLFieldsContainer.class::isInstance)
			.map(GraphQLFieldsContainer.class::cast)
			.flatMap((type) -> type.getFieldDefinitions()
				.stream()
				.filter(AsOfTests::hasDay)
				.map((field) -> type.getName() + "." + field.getName()))
			.collect(Collectors.toSet());
		assertThat(fields).containsExactlyInAnyOrder("Enterprise.level", "Division.enterprises", "Query.enterprises",
				"Query.recognitions", "Query.recognitionLists", "Query.publishedCounts", "Query.cityRanking",
				"Query.provinceRanking", "Query.industryRanking");
	}

	private static boolean hasDay(GraphQLFieldDefinition field) {
		return field.getArgument("asOf") != null;
	}

	private static String send(String document) {
		String response = SecuredRegistry.send(registry, document, Map.of()).body();
		assertThat(response).doesNotContain("\"errors\"");
		return response;
	}

}
