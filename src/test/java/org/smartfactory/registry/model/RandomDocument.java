package org.smartfactory.registry.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/**
 * Writes documents from the schema, so that a new field is asked for without anybody
 * thinking of it: a root field with random arguments, all leaves, and of the fields that
 * lead further those that were never asked for, and some others.
 */
final class RandomDocument {

	/** How far a document leads from one row to others. */
	private static final int HOPS = 2;

	private static final Set<String> PAGING = Set.of("first", "last", "after", "before");

	/** What tells how to compare the rest. */
	private static final Set<String> ALWAYS = Set.of("pageInfo", "problems");

	private final GraphQLSchema schema;

	private final Dice dice;

	private final RandomArguments arguments;

	private final Set<String> asked;

	/**
	 * Documents.
	 * @param asked takes the fields that are asked for: Enterprise.name
	 */
	RandomDocument(GraphQLSchema schema, Dice dice, RandomArguments arguments, Set<String> asked) {
		this.schema = schema;
		this.dice = dice;
		this.arguments = arguments;
		this.asked = asked;
	}

	/**
	 * Writes a document.
	 * @return the document, or empty when there is nothing yet that the field could be
	 * asked for
	 */
	Optional<String> of(GraphQLFieldDefinition root) {
		Optional<List<String>> found = arguments(root);
		boolean paged = root.getArgument("first") != null;
		return found.map((arguments) -> {
			String variables = "";
			if (paged) {
				boolean forward = this.dice.chance(70);
				variables = forward ? "query ($after: String) " : "query ($before: String) ";
				arguments.add((forward ? "after: $after, first: " : "before: $before, last: ")
						+ (1 + this.dice.number(this.dice.chance(30) ? 40 : 9)));
			}
			this.asked.add("Query." + root.getName());
			return "%s{ root: %s%s%s }".formatted(variables, root.getName(), inBrackets(arguments),
					selection(root.getType(), HOPS, Set.of()));
		});
	}

	/**
	 * Writes a document that makes a change.
	 */
	String ofMutation(GraphQLFieldDefinition root) {
		this.asked.add("Mutation." + root.getName());
		return "mutation ($input: %s) { root: %s(input: $input)%s }".formatted(
				GraphQLTypeUtil.simplePrint(root.getArgument("input").getType()), root.getName(),
				selection(root.getType(), HOPS, Set.of()));
	}

	private static String inBrackets(List<String> arguments) {
		return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
	}

	private Optional<List<String>> arguments(GraphQLFieldDefinition field) {
		List<String> arguments = new ArrayList<>();
		for (GraphQLArgument argument : field.getArguments()) {
			boolean required = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
			if (!PAGING.contains(argument.getName()) && (required || this.dice.chance(50))) {
				Optional<String> value = this.arguments.value(field.getName(), argument.getName(), argument.getType());
				value.ifPresent((literal) -> arguments.add(argument.getName() + ": " + literal));
				if (required && value.isEmpty()) {
					return Optional.empty();
				}
			}
		}
		return Optional.of(arguments);
	}

	/**
	 * Selects fields of a type.
	 * @param shared fields that take a name of their own
	 */
	private String selection(GraphQLType type, int hops, Set<String> shared) {
		GraphQLType unwrapped = GraphQLTypeUtil.unwrapAll(type);
		if (unwrapped instanceof GraphQLUnionType some) {
			return fragments(some.getTypes(), hops);
		}
		if (unwrapped instanceof GraphQLInterfaceType some) {
			return fragments(this.schema.getImplementations(some), hops);
		}
		return (unwrapped instanceof GraphQLObjectType object) ? object.getFields()
			.stream()
			.map((field) -> selected(object, field, hops, shared))
			.collect(Collectors.joining("", " { __typename", " }")) : "";
	}

	/**
	 * Selects fields of several types in one place, where fields of one name have to be
	 * of one type.
	 */
	private String fragments(List<? extends GraphQLNamedType> types, int hops) {
		Set<String> names = new HashSet<>();
		Set<String> shared = types.stream()
			.flatMap((type) -> ((GraphQLObjectType) type).getFields().stream())
			.map(GraphQLFieldDefinition::getName)
			.filter((name) -> !names.add(name) && !name.equals("id"))
			.collect(Collectors.toSet());
		return types.stream()
			.map((type) -> "... on " + type.getName() + selection(type, hops, shared))
			.collect(Collectors.joining(" ", " { __typename ", " }"));
	}

	private String selected(GraphQLObjectType object, GraphQLFieldDefinition field, int hops, Set<String> shared) {
		boolean leaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
		boolean frame = isFrame(field.getType());
		boolean reached = leaf || frame || hops > 0;
		boolean due = leaf || ALWAYS.contains(field.getName()) || this.dice.chance(50);
		if (!reached || !due && this.asked.contains(object.getName() + "." + field.getName())) {
			return "";
		}
		this.asked.add(object.getName() + "." + field.getName());
		List<String> arguments = arguments(field).orElseThrow();
		if (field.getArgument("first") != null) {
			arguments.add((this.dice.chance(70) ? "first: " : "last: ") + (1 + this.dice.number(3)));
		}
		return " " + (shared.contains(field.getName()) ? object.getName() + "_" + field.getName() + ": " : "")
				+ field.getName() + inBrackets(arguments)
				+ selection(field.getType(), frame ? hops : hops - 1, Set.of());
	}

	/**
	 * Whether a type only frames rows.
	 */
	private static boolean isFrame(GraphQLType type) {
		String name = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
		return name.matches(".*(Connection|Edge|PageInfo|Facets|Facet|RankingRow|Counts|Match|Rows|Problem|Matches)");
	}

}
