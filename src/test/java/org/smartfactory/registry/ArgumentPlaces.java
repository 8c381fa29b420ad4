package org.smartfactory.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * Finds every argument of the reachable fields of the schema, and every field of their
 * input objects.
 */
final class ArgumentPlaces {

	private final List<Place> places = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private ArgumentPlaces() {
	}

	static List<Place> find() {
		GraphQLSchema schema = SchemaFields.SCHEMA;
		ArgumentPlaces found = new ArgumentPlaces();
		found.visit(schema.getQueryType(), "query %s { ", " }");
		found.visit(schema.getMutationType(), "mutation %s { ", " }");
		return found.places;
	}

	private void visit(GraphQLObjectType type, String before, String after) {
		if (!this.seen.add(type.getName())) {
			return;
		}
		for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
			boolean composite = !GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
			for (GraphQLArgument argument : field.getArguments()) {
				String others = required(field.getArguments().stream().filter(Predicate.not(argument::equals)));
				add(argument.getType(), "", "",
						"%s%s(%s %s: ".formatted(before, field.getName(), others, argument.getName()),
						")%s%s".formatted(composite ? " { __typename }" : "", after),
						GraphQLTypeUtil.simplePrint(argument.getType()), 0);
			}
			if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType next) {
				String arguments = required(field.getArguments().stream());
				visit(next, before + field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + " { ",
						" }" + after);
			}
		}
	}

	private void add(GraphQLInputType type, String opening, String closing, String before, String after,
			String declared, int depth) {
		this.places.add(new Place(before, after, opening, closing, declared));
		if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input && depth < 2) {
			for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
				add(field.getType(), opening + "{\"" + field.getName() + "\": ", "}" + closing, before, after, declared,
						depth + 1);
			}
		}
	}

	static String required(Stream<? extends GraphQLInputValueDefinition> values) {
		return values.filter(ArgumentPlaces::isRequired)
			.map((value) -> value.getName() + ": " + sample(value.getType()))
			.collect(Collectors.joining(" "));
	}

	private static boolean isRequired(GraphQLInputValueDefinition value) {
		return GraphQLTypeUtil.isNonNull(value.getType()) && !hasDefault(value);
	}

	static boolean hasDefault(GraphQLInputValueDefinition value) {
		return (value instanceof GraphQLArgument argument) ? argument.hasSetDefaultValue()
				: ((GraphQLInputObjectField) value).hasSetDefaultValue();
	}

	private static String sample(GraphQLInputType type) {
		var plain = GraphQLTypeUtil.unwrapAll(type);
		if (plain instanceof GraphQLEnumType values) {
			return values.getValues().get(0).getName();
		}
		if (plain instanceof GraphQLInputObjectType input) {
			GraphQLInputObjectField first = input.getFieldDefinitions().get(0);
			return input.isOneOf() ? "{%s: %s}".formatted(first.getName(), sample(first.getType()))
					: "{" + required(input.getFieldDefinitions().stream()) + "}";
		}
		return switch (plain.getName()) {
			case "Int" -> "1";
			case "Boolean" -> "true";
			case "Date" -> "\"2025-06-05\"";
			default -> "\"140800\"";
		};
	}

	/**
	 * An argument or input field in a document.
	 *
	 * @param before the document before the argument, with a placeholder for variable
	 * definitions
	 * @param after the document after it
	 * @param opening the JSON before the value within the argument
	 * @param closing the JSON after the value
	 * @param type the type of the argument
	 */
	record Place(String before, String after, String opening, String closing, String type) {

		String document(String json) {
			String argument = (this.opening + json + this.closing).replaceAll("\"(\\w+)\": ", "$1: ");
			return this.before.formatted("") + argument + this.after;
		}

		String document() {
			return this.before.formatted("($value: " + this.type + ")") + "$value" + this.after;
		}

		String variable(String json) {
			return this.opening + json + this.closing;
		}

	}

}
