package org.smartfactory.registry.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.idl.TypeInfo;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the schema that front ends take has for them: {@code schema/registry.graphql}.
 */
final class ApprovedSchema {

	private static final Document DOCUMENT = Parser.parse(read());

	private ApprovedSchema() {
	}

	private static String read() {
		try {
			return Files.readString(Path.of("schema/registry.graphql"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The fields of queries and mutations.
	 */
	static List<String> rootFields() {
		return some(types().filter((type) -> List.of("Query", "Mutation").contains(type.getName()))
			.flatMap((type) -> type.getFieldDefinitions().stream())
			.map(FieldDefinition::getName));
	}

	/**
	 * The fields that are connections, each behind its type and a point.
	 */
	static List<String> connections() {
		return some(types().flatMap((type) -> type.getFieldDefinitions()
			.stream()
			.filter((field) -> TypeInfo.typeInfo(field.getType()).getName().endsWith("Connection"))
			.map((field) -> type.getName() + "." + field.getName())));
	}

	/**
	 * The types whose objects have an identifier.
	 */
	static List<String> nodes() {
		return some(types().filter((type) -> type.getImplements().stream().anyMatch(ApprovedSchema::isNode))
			.map(ObjectTypeDefinition::getName));
	}

	/**
	 * Names, of which there are some: nothing is compared with what clients did not do.
	 */
	private static List<String> some(Stream<String> names) {
		List<String> all = names.toList();
		assertThat(all).isNotEmpty();
		return all;
	}

	private static boolean isNode(Object type) {
		return type instanceof TypeName name && name.getName().equals("Node");
	}

	private static Stream<ObjectTypeDefinition> types() {
		return DOCUMENT.getDefinitionsOfType(ObjectTypeDefinition.class).stream();
	}

}
