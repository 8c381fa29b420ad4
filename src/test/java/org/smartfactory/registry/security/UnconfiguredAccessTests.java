package org.smartfactory.registry.security;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Issuer;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without a token issuer and API keys, nobody can write.
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
	void tokenIsRefused() {
		try (Issuer issuer = new Issuer()) {
			assertThat(write(issuer.token()))
				.contains("Invalid credentials: The token is not an API key, and no token issuer is configured.");
		}
	}

	@Test
	void keyIsRefused() {
		assertThat(write(ApiKey.generate().value())).contains("Invalid credentials: The API key was not found.");
	}

	private String write(String token) {
		return SecuredRegistry.send(this.registry, WRITE, Map.of(), "Authorization", "Bearer " + token).body();
	}

}
