package org.smartfactory.registry.clients;

import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends each operation under {@code schema/operations} with the variables that it states.
 */
class OperationTests {

	static List<Operation> operations() {
		return Operation.all();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void operationIsAnswered(Operation operation) {
		String answer = ClientRegistry.answer(operation);
		Map<String, Object> parts = JsonPath.read(answer, "$");
		assertThat(parts).as(answer).containsOnlyKeys("data");
		Map<String, Object> data = JsonPath.read(answer, "$.data");
		assertThat(data).doesNotContainValue(null);
		if (operation.isMutation()) {
			assertThat(JsonPath.<List<Integer>>read(answer, "$.data.*.revision")).as(answer).hasSize(1);
		}
	}

	@ParameterizedTest
	@MethodSource("operations")
	void operationSaysWhatItIsFor(Operation operation) {
		assertThat(operation.text()).matches("(?s)# [A-Z].*[.?].*\\n(query|mutation) .*");
	}

	@Test
	void everyRootFieldIsAskedFor() {
		List<String> asked = operations().stream().flatMap((each) -> each.rootFields().stream()).distinct().toList();
		assertThat(asked).containsExactlyInAnyOrderElementsOf(ApprovedSchema.rootFields());
	}

}
