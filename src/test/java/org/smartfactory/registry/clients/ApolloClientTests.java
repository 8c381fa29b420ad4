package org.smartfactory.registry.clients;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApolloClientTests {

	@Test
	void everyConnectionIsPagedInBothDirections() {
		assertThat(ClientRegistry.run("apollo.mjs")).map((line) -> line.replaceAll(" \\d+$", ""))
			.containsExactlyInAnyOrderElementsOf(ApprovedSchema.connections());
	}

	@Test
	void operationIsAskedForByItsHash() {
		assertThat(ClientRegistry.run("apollo-persisted.mjs")).containsExactly("GET hash: PERSISTED_QUERY_NOT_FOUND",
				"POST text: data", "山西建龙实业有限公司", "GET hash: data", "山西建龙实业有限公司");
	}

}
