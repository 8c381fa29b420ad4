package org.smartfactory.registry.clients;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.NodeScript;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Generates the types of the operations, and compiles what pages do with them.
 */
class TypedOperationTests {

	@Test
	void operationsHaveTypesThatFit() {
		NodeScript.run("codegen.mjs");
		assertThat(NodeScript.run("node_modules/typescript/bin/tsc")).isEmpty();
	}

}
