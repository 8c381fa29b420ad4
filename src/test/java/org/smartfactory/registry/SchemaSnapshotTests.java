package org.smartfactory.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffSet;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the schema with the approved one, {@code schema/registry.graphql}. A change is
 * approved by copying {@code target/registry.graphql} over it.
 */
class SchemaSnapshotTests {

	private static final Path APPROVED = Path.of("schema/registry.graphql");

	private static final Path CURRENT = Path.of("target/registry.graphql");

	@Test
	void schemaIsTheApprovedOne() throws IOException {
		String current = print(current());
		Files.writeString(CURRENT, current);
		assertThat(current)
			.as("the schema has changed%n%s%napprove it by: cp %s %s", breakages(current), CURRENT, APPROVED)
			.isEqualTo(Files.readString(APPROVED));
	}

	@Test
	void breakingChangesAreSeen() {
		assertThat(breakages(schema("type Query { a: String! b(x: Int): Int }"),
				schema("type Query { a: String b(x: Int!): Int }")))
			.hasSize(2);
	}

	private static List<String> breakages(String current) throws IOException {
		return breakages(schema(Files.readString(APPROVED)), schema(current));
	}

	private static List<String> breakages(GraphQLSchema before, GraphQLSchema after) {
		CapturingReporter reporter = new CapturingReporter();
		new SchemaDiff().diffSchema(DiffSet.diffSet(before, after), reporter);
		return Stream.concat(reporter.getBreakages().stream(), reporter.getDangers().stream())
			.map(DiffEvent::toString)
			.toList();
	}

	private static GraphQLSchema current() throws IOException {
		TypeDefinitionRegistry types = new TypeDefinitionRegistry();
		for (Path file : SchemaStyleTests.sdlFiles()) {
			types.merge(new SchemaParser().parse(Files.readString(file)));
		}
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
	}

	private static GraphQLSchema schema(String sdl) {
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
	}

	private static String print(GraphQLSchema schema) {
		return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
			.includeScalarTypes(true)
			.includeDirectiveDefinition(Set.of("cost", "listSize")::contains)).print(schema);
	}

}
