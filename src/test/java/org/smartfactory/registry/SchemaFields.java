package org.smartfactory.registry;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/**
 * Finds every field of the schema, and a document that asks for it by the shortest way
 * that takes the fewest arguments.
 */
public final class SchemaFields {

	static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator
		.makeUnExecutableSchema(new SchemaParser().parse(Path.of("schema/registry.graphql").toFile()));

	private static final int SELECTED_DEPTH = 2;

	private final List<Place> places = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private final Deque<Way> open = new ArrayDeque<>();

	private final Deque<Way> openWithArguments = new ArrayDeque<>();

	private SchemaFields() {
	}

	public static List<Place> all() {
		SchemaFields found = new SchemaFields();
		found.open.add(new Way(SCHEMA.getQueryType(), "query %s { ", " }"));
		found.openWithArguments.add(new Way(SCHEMA.getMutationType(), "mutation %s { ", " }"));
		while (!found.open.isEmpty() || !found.openWithArguments.isEmpty()) {
			found.visit(found.open.isEmpty() ? found.openWithArguments.remove() : found.open.remove());
		}
		return found.places;
	}

	private void visit(Way way) {
		if (!this.seen.add(way.type.getName())) {
			return;
		}
		for (GraphQLFieldDefinition field : way.type.getFieldDefinitions()) {
			this.places.add(new Place(way.type.getName() + "." + field.getName(), way.before, field, way.after));
			String required = ArgumentPlaces.required(field.getArguments().stream());
			String before = way.before + field.getName() + (required.isEmpty() ? "" : "(" + required + ")") + " { ";
			GraphQLType next = GraphQLTypeUtil.unwrapAll(field.getType());
			Deque<Way> ways = required.isEmpty() ? this.open : this.openWithArguments;
			if (next instanceof GraphQLObjectType object) {
				ways.add(new Way(object, before, " }" + way.after));
			}
			else {
				possible(next).forEach((member) -> ways
					.add(new Way(member, before + "... on " + member.getName() + " { ", " } }" + way.after)));
			}
		}
	}

	private static Stream<GraphQLObjectType> possible(GraphQLType type) {
		if (type instanceof GraphQLInterfaceType node) {
			return SCHEMA.getImplementations(node).stream();
		}
		return (type instanceof GraphQLUnionType union)
				? union.getTypes().stream().map((member) -> (GraphQLObjectType) member) : Stream.of();
	}

	private static String selection(GraphQLType type, int depth) {
		if (!(type instanceof GraphQLCompositeType)) {
			return "";
		}
		if (type instanceof GraphQLUnionType) {
			return possible(type).filter((member) -> depth > 0)
				.map((member) -> "... on " + member.getName() + selection(member, 1))
				.collect(Collectors.joining(" ", " { __typename ", " }"));
		}
		return ((GraphQLFieldsContainer) type).getFieldDefinitions()
			.stream()
			.filter((field) -> field.getArguments().isEmpty())
			.filter((field) -> depth > 1 || GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
			.map((field) -> field.getName() + selection(GraphQLTypeUtil.unwrapAll(field.getType()), depth - 1))
			.collect(Collectors.joining(" ", " { __typename ", " }"));
	}

	private record Way(GraphQLObjectType type, String before, String after) {

	}

	/**
	 * A field, and what stands around it in a document.
	 *
	 * @param coordinates the type and the name of the field
	 * @param before the document before it, with a gap for what declares variables
	 * @param field the field
	 * @param after the document after it
	 */
	public record Place(String coordinates, String before, GraphQLFieldDefinition field, String after) {

		/**
		 * A document that asks for the field and for what is in it.
		 * @param variables what declares variables, or nothing
		 * @param arguments the arguments of the field, or nothing
		 */
		public String document(String variables, String arguments) {
			return this.before.formatted(variables) + this.field.getName()
					+ (arguments.isBlank() ? "" : "(" + arguments + ")")
					+ selection(GraphQLTypeUtil.unwrapAll(this.field.getType()), SELECTED_DEPTH) + this.after;
		}

		/**
		 * A document that asks for the field and for nothing in it.
		 * @param arguments the arguments of the field, or nothing
		 */
		public String alone(String arguments) {
			return this.before.formatted("") + this.field.getName() + (arguments.isBlank() ? "" : "(" + arguments + ")")
					+ (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(this.field.getType())) ? "" : " { __typename }")
					+ this.after;
		}

		/**
		 * The same document without the field.
		 */
		public String around() {
			return this.before.formatted("") + "__typename" + this.after;
		}

		/**
		 * The arguments without which the field cannot be asked for.
		 */
		public String required() {
			return ArgumentPlaces.required(this.field.getArguments().stream());
		}

	}

}
