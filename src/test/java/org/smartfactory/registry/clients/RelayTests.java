package org.smartfactory.registry.clients;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelayTests {

	@Test
	void operationsAndPagesAreCompiledAndEveryNodeIsFoundAgain() {
		List<String> nodes = ApprovedSchema.nodes().stream().map((type) -> "again " + type).toList();
		assertThat(ClientRegistry.run("relay.mjs")).map((line) -> line.replaceAll(" \\d+$", ""))
			.containsExactlyInAnyOrderElementsOf(
					Stream.concat(ApprovedSchema.connections().stream(), nodes.stream()).toList());
	}

}
