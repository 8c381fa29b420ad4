package org.smartfactory.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import com.jayway.jsonpath.JsonPath;
import graphql.language.AstPrinter;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends null for every argument and input field of the schema, in the document and as a
 * variable, and the default value. Response and cost must be the same as without the
 * argument. Null is refused if the type is non-null.
 */
class NullArgumentTests {

	private static SecuredRegistry secured;

	private static String token;

	@BeforeAll
	static void start() {
		secured = new SecuredRegistry(Engine.H2, Map.of());
		token = "Bearer " + secured.issuer().token();
	}

	@AfterAll
	static void stop() {
		secured.close();
	}

	static List<InputPlace> places() {
		List<InputPlace> places = new ArrayList<>();
		for (SchemaFields.Place field : SchemaFields.all()) {
			collect(field, field.coordinates(), field.field().getArguments(), UnaryOperator.identity(), List.of(),
					places);
		}
		return places;
	}

	private static void collect(SchemaFields.Place field, String name,
			List<? extends GraphQLInputValueDefinition> siblings, UnaryOperator<String> around,
			List<GraphQLInputObjectType> above, List<InputPlace> places) {
		for (GraphQLInputValueDefinition value : siblings) {
			String others = ArgumentPlaces.required(siblings.stream().filter(Predicate.not(value::equals)));
			UnaryOperator<String> here = (given) -> around.apply((others + " " + given).strip());
			places.add(new InputPlace(name + "." + value.getName(), field, value, here));
			if (GraphQLTypeUtil.unwrapAll(value.getType()) instanceof GraphQLInputObjectType input
					&& !above.contains(input)) {
				List<GraphQLInputObjectType> outer = new ArrayList<>(above);
				outer.add(input);
				collect(field, name + "." + value.getName(), input.getFieldDefinitions(),
						(given) -> here.apply("%s: {%s}".formatted(value.getName(), given)), outer, places);
			}
		}
	}

	@Test
	void placesAreFound() {
		assertThat(places()).map(InputPlace::toString)
			.hasSizeGreaterThan(150)
			.contains("Query.enterprises.first", "Division.enterprises.filter.text", "Enterprise.level.asOf",
					"Query.recognitions.filter.publishedBetween.from", "Registry.changes.last",
					"Mutation.loadPackage.input.enterprises.creditCode");
	}

	@ParameterizedTest
	@MethodSource("places")
	void nullIsTheSameAsNothing(InputPlace place) {
		Answer nothing = place.askByNothing();
		List<Answer> answers = new ArrayList<>();
		answers.add(place.askBy("null"));
		answers.add(place.askBy("($value: %s)", Collections.singletonMap("value", null)));
		answers.add(place.askBy("($value: %s = null)", Map.of()));
		Answer unset = place.askBy("($value: %s)", Map.of());
		if (GraphQLTypeUtil.isNullable(place.value.getType())) {
			assertThat(answers).containsOnly(nothing);
			assertThat(unset).isEqualTo(nothing);
		}
		else {
			assertThat(answers).extracting(Answer::codes).containsOnly(List.of("VALIDATION_ERROR"));
			assertThat(unset.codes()).isEqualTo(nothing.codes());
		}
	}

	static List<InputPlace> placesWithDefault() {
		return places().stream().filter((place) -> ArgumentPlaces.hasDefault(place.value)).toList();
	}

	@ParameterizedTest
	@MethodSource("placesWithDefault")
	void defaultIsTheSameAsNothing(InputPlace place) {
		Answer nothing = place.askByNothing();
		String byDefault = place.defaultValue();
		assertThat(place.askBy(byDefault)).isEqualTo(nothing);
		assertThat(place.askBy("($value: %s = " + byDefault + ")", Map.of())).isEqualTo(nothing);
		assertThat(place.askBy("($value: %s)", Map.of())).isEqualTo(nothing);
	}

	/**
	 * An argument or input field.
	 *
	 * @param name the field and the path to the value
	 * @param field the field
	 * @param value the argument, or the field of an input
	 * @param arguments builds the arguments of the field from a value
	 */
	record InputPlace(String name, SchemaFields.Place field, GraphQLInputValueDefinition value,
			UnaryOperator<String> arguments) {

		Answer askByNothing() {
			Answer first = ask("", "", Map.of());
			return this.name.startsWith("Mutation") ? ask("", "", Map.of()) : first;
		}

		Answer askBy(String literal) {
			return ask("", this.value.getName() + ": " + literal, Map.of());
		}

		Answer askBy(String declaration, Map<String, ?> variables) {
			String type = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(this.value.getType()));
			return ask(declaration.formatted(type), this.value.getName() + ": $value", variables);
		}

		Answer ask(String declaration, String given, Map<String, ?> variables) {
			String document = this.field.document(declaration, this.arguments.apply(given));
			String body = SecuredRegistry
				.send(secured.registry(), document, variables, "GraphQL-Cost", "1", "Authorization", token)
				.body();
			Map<String, Object> answer = JsonPath.read(body, "$");
			List<String> codes = JsonPath.read(body, "$..errors[*].extensions.code");
			assertThat(codes).as("%s %s", document, body)
				.doesNotContain("INTERNAL_ERROR", "UNAUTHORIZED")
				.doesNotContainNull();
			return new Answer(answer.get("data"), codes.stream().distinct().toList(), answer.get("extensions"));
		}

		String defaultValue() {
			return AstPrinter.printAst(
					Objects.requireNonNull(((this.value instanceof GraphQLArgument argument) ? argument.getDefinition()
							: ((GraphQLInputObjectField) this.value).getDefinition())
						.getDefaultValue()));
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	/**
	 * A response.
	 *
	 * @param data its data
	 * @param codes the codes of its errors, each once
	 * @param extensions its cost
	 */
	record Answer(Object data, List<String> codes, Object extensions) {

	}

}
