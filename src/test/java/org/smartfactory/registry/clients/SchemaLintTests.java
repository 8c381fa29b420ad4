package org.smartfactory.registry.clients;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.NodeScript;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the schema and the operations to the rules of {@code eslint.config.mjs}.
 */
class SchemaLintTests {

	@Test
	void schemaAndOperationsBreakNoRule() {
		assertThat(NodeScript.run("node_modules/eslint/bin/eslint.js", "--max-warnings=0", "schema/registry.graphql",
				"schema/operations"))
			.isEmpty();
	}

}
