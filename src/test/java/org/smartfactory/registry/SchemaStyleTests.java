package org.smartfactory.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.AbstractDescribedNode;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.Type;
import graphql.parser.Parser;
import graphql.schema.idl.TypeInfo;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaStyleTests {

	static List<Path> sdlFiles() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("schema/graphql"))) {
			return files.sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("sdlFiles")
	void everyElementIsDescribedInASentence(Path file) throws IOException {
		assertThat(undescribed(Files.readString(file))).as("elements of %s", file).isEmpty();
	}

	@Test
	void descriptionRuleBites() {
		assertThat(undescribed("type A { b(c: Int): Int } \"No full stop\" enum D { E } input F { g: Int }"))
			.containsExactlyInAnyOrder("A", "b", "c", "D", "E", "F", "g");
	}

	@Test
	void everyListOfObjectsBesideThePagesSaysItsSize() throws IOException {
		for (Path file : sdlFiles()) {
			assertThat(sizeless(Files.readString(file))).as("lists of %s", file).isEmpty();
		}
	}

	@Test
	void sizeRuleBites() {
		assertThat(sizeless(
				"type A { b: [A!]! c: [String!]! d: [A] @listSize(assumedSize: 1) } type AConnection { nodes: [A!]! } extend type Query { e: [A] }"))
			.containsExactly("b", "e");
	}

	private static List<String> sizeless(String sdl) {
		return Parser.parse(sdl)
			.getDefinitionsOfType(ObjectTypeDefinition.class)
			.stream()
			.filter((type) -> !type.getName().endsWith("Connection"))
			.flatMap((type) -> type.getFieldDefinitions().stream())
			.filter((field) -> isList(field.getType()))
			.filter((field) -> !TypeInfo.typeInfo(field.getType()).getName().equals("String"))
			.filter((field) -> !field.hasDirective("listSize"))
			.map(FieldDefinition::getName)
			.toList();
	}

	private static boolean isList(Type<?> type) {
		return ((type instanceof NonNullType nonNull) ? nonNull.getType() : type) instanceof ListType;
	}

	private static List<String> undescribed(String sdl) {
		Document document = Parser.parse(sdl);
		List<String> bare = new ArrayList<>();
		new NodeTraverser().preOrder(new NodeVisitorStub() {

			@Override
			protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
				if (node instanceof AbstractDescribedNode<?> described && node instanceof NamedNode<?> named
						&& !(node instanceof ObjectTypeExtensionDefinition) && !isSentence(described)) {
					bare.add(named.getName());
				}
				return TraversalControl.CONTINUE;
			}

		}, document);
		return bare;
	}

	private static boolean isSentence(AbstractDescribedNode<?> node) {
		return node.getDescription() != null && node.getDescription().getContent().strip().endsWith(".");
	}

}
