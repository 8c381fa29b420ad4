package org.smartfactory.registry.clients;

import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelayTests {

	@Test
	void operationsAndPagesAreCompiledAndEveryNodeIsFoundAgain() {
		Stream<String> asked = Operation.all()
			.stream()
			.filter((each) -> !each.isMutation())
			.map((each) -> "executed " + each.name());
		Stream<String> nodes = ApprovedSchema.nodes().stream().map((type) -> "refetched " + type);
		assertThat(ClientRegistry.run("relay.mjs")).map((line) -> line.replaceAll(" \\d+$", ""))
			.containsExactlyInAnyOrderElementsOf(Stream.of(ApprovedSchema.connections().stream(), asked, nodes)
				.flatMap(Function.identity())
				.toList());
	}

}
