package org.smartfactory.registry.clients;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.NodeScript;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the schema and the operations to the rules of {@code eslint.config.mjs}.
 */
class SchemaLintTests {

	@Test
	void schemaAndOperationsBreakNoRule() {
		List<String> files = Operation.all().stream().map((each) -> "schema/operations/" + each.file()).toList();
		assertThat(NodeScript.run("lint.mjs", "schema/registry.graphql", "schema/operations"))
			.containsExactlyInAnyOrderElementsOf(
					Stream.concat(Stream.of("schema/registry.graphql"), files.stream()).toList());
	}

	@Test
	void rulesBite() {
		assertThat(NodeScript.run("lint.mjs"))
			.containsOnlyOnce("schema/registry.graphql", "schema/operations/broken.graphql")
			.anyMatch((line) -> line.contains("@graphql-eslint/require-description"))
			.anyMatch((line) -> line.contains("@graphql-eslint/naming-convention"))
			.anyMatch((line) -> line.contains("@graphql-eslint/no-anonymous-operations"));
	}

}
