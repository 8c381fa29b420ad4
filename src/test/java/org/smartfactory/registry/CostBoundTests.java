package org.smartfactory.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The field cost of an operation is an upper bound of its statements: every field that
 * executes one has a weight.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class CostBoundTests {

	private static final Pattern VARIABLES = Pattern.compile("^# Variables: ((?:.*\\n#)*.*)", Pattern.MULTILINE);

	/** Operations in practice are far below the limit. */
	private static final int ROOM = 3;

	private final RunningRegistry registry;

	CostBoundTests(Engine engine) {
		this.registry = RunningRegistry.seeded(engine);
	}

	static List<Path> documents() throws IOException {
		try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/test/resources/graphql-test")),
				Files.walk(Path.of("schema/operations")))) {
			return files.filter((file) -> file.toString().endsWith(".graphql")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void documentExecutesNoMoreStatementsThanItsCost(Path file) throws IOException {
		String document = Files.readString(file);
		if (!document.contains("\nmutation ")) {
			Asked asked = ask(document);
			assertThat(asked.statements).hasSizeLessThanOrEqualTo(asked.cost);
			assertThat(asked.cost * ROOM).isLessThan(asked.limit);
		}
	}

	static List<SchemaFields.Place> fields() {
		return SchemaFields.all().stream().filter((place) -> !place.coordinates().startsWith("Mutation.")).toList();
	}

	@ParameterizedTest
	@MethodSource("fields")
	void fieldThatExecutesAStatementHasAWeight(SchemaFields.Place place) {
		Asked asked = ask(place.document("", place.required()));
		assertThat(asked.statements).as(place.coordinates()).hasSizeLessThanOrEqualTo(asked.cost);
		int around = ask(place.around()).statements.size();
		boolean runs = ask(place.alone(place.required())).statements.size() > around;
		assertThat(!runs || hasWeight(place)).as("%s has a weight", place.coordinates()).isTrue();
	}

	@Test
	void everyMutationHasAWeight() {
		assertThat(SchemaFields.SCHEMA.getMutationType().getFieldDefinitions()).isNotEmpty()
			.allMatch((field) -> field.hasAppliedDirective("cost"));
	}

	/**
	 * The page of a connection is read for the first of three requested fields; its
	 * weight is that of the field with the connection.
	 */
	private static boolean hasWeight(SchemaFields.Place place) {
		if (List.of("edges", "nodes", "pageInfo").contains(place.field().getName())) {
			return SchemaFields.all()
				.stream()
				.map(SchemaFields.Place::field)
				.filter((field) -> place.coordinates().startsWith(typeOf(field) + "."))
				.allMatch((field) -> isWeighed(field));
		}
		return isWeighed(place.field());
	}

	private static boolean isWeighed(GraphQLDirectiveContainer field) {
		return field.hasAppliedDirective("cost");
	}

	private static String typeOf(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
	}

	private Asked ask(String document) {
		Map<String, ?> variables = variables(document);
		String body = SecuredRegistry.send(this.registry, document, variables, "GraphQL-Cost", "1").body();
		Map<String, Integer> cost = JsonPath.read(body, "$.extensions.cost.fieldCost");
		List<String> statements = this.registry
			.statementsOf(() -> SecuredRegistry.send(this.registry, document, variables))
			.stream()
			.filter((statement) -> !statement.startsWith("/* snapshot."))
			.toList();
		return new Asked(statements, cost.get("requested"), cost.get("limit"));
	}

	private static Map<String, ?> variables(String document) {
		Matcher stated = VARIABLES.matcher(document);
		return stated.find() ? JsonMapper.shared().readValue(stated.group(1).replace("\n#", ""), new TypeReference<>() {
		}) : Map.of();
	}

	/**
	 * The result of an operation.
	 *
	 * @param statements the number of executed statements
	 * @param cost its field cost
	 * @param limit the limit of the cost
	 */
	record Asked(List<String> statements, int cost, int limit) {

	}

}
