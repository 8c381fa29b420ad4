package org.smartfactory.registry.graphql;

import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code Query.nodes} with a mix of valid and malformed IDs.
 */
class NodesTests {

	private static final String DIVISION = "RGl2aXNpb246MTQwODAw";

	private static final String OF_NO_TYPE = "Tm90aGluZzp4";

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	@Test
	void malformedIdMakesOnlyItsOwnElementNull() {
		String answer = SecuredRegistry
			.send(this.registry, "query ($ids: [ID!]!) { asked: nodes(ids: $ids) { ... on Division { name } } }",
					Map.of("ids", List.of("?", DIVISION, "", DIVISION, OF_NO_TYPE)))
			.body();
		assertThat(JsonPath.<List<Object>>read(answer, "$.data.asked")).containsExactly(null, Map.of("name", "运城市"),
				null, Map.of("name", "运城市"), null);
		assertThat(JsonPath.<List<List<Object>>>read(answer, "$.errors[*].path")).containsExactly(List.of("asked", 0),
				List.of("asked", 2), List.of("asked", 4));
		assertThat(JsonPath.<List<Map<String, Object>>>read(answer, "$.errors[*].extensions")).hasSize(3)
			.allSatisfy(
					(each) -> assertThat(each).containsEntry("code", "INVALID_ID").containsEntry("argument", "ids"));
		assertThat(JsonPath.<List<String>>read(answer, "$.errors[*].message")).first().asString().contains("'?'");
	}

}
