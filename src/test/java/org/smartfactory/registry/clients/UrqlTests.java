package org.smartfactory.registry.clients;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UrqlTests {

	@Test
	void everyConnectionIsPagedInBothDirections() {
		assertThat(ClientRegistry.run("urql.mjs")).map((line) -> line.replaceAll(" \\d+$", ""))
			.containsExactlyInAnyOrderElementsOf(ApprovedSchema.connections());
	}

}
