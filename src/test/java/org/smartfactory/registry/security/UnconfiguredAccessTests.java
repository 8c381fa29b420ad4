package org.smartfactory.registry.security;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Issuer;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without an issuer and API keys, nobody writes.
 */
class UnconfiguredAccessTests {

	private static final String WRITE = """
			mutation { addEnterpriseName(input: {enterprise: "ba50883b-018a-3625-826e-9efbc87cd550", name: "建龙", reason: "r"}) {
			  __typename } }""";

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	@Test
	void withoutCredentialsNobodyWrites() {
		assertThat(SecuredRegistry.send(this.registry, WRITE, Map.of()).body()).contains("\"code\":\"UNAUTHORIZED\"");
	}

	@Test
	void noTokenIsTaken() {
		try (Issuer issuer = new Issuer()) {
			assertThat(write(issuer.token())).contains(
					"The credentials are refused: They are not an API key of this registry, and it takes no tokens: no issuer is configured.");
		}
	}

	@Test
	void noKeyIsTaken() {
		assertThat(write(ApiKey.generate().value()))
			.contains("The credentials are refused: No such API key is configured.");
	}

	private String write(String token) {
		return SecuredRegistry.send(this.registry, WRITE, Map.of(), "Authorization", "Bearer " + token).body();
	}

}
