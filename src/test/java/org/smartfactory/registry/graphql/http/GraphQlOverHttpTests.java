package org.smartfactory.registry.graphql.http;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.NodeScript;
import org.smartfactory.registry.RunningRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the public audits of the GraphQL-over-HTTP specification.
 */
class GraphQlOverHttpTests {

	@Test
	void everyAuditPasses() {
		List<String> results = NodeScript.run("graphql-over-http.mjs",
				RunningRegistry.seeded(Engine.H2).address() + "/graphql");
		assertThat(results).filteredOn((result) -> !result.startsWith("ok ")).isEmpty();
		assertThat(results).hasSize(61);
	}

}
