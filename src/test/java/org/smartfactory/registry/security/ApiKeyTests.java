package org.smartfactory.registry.security;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ApiKeyTests {

	@Test
	void hashMatchesOnlyItsKey() {
		ApiKey key = ApiKey.generate();
		ApiKeyHash hash = ApiKeyHash.parse(key.hash()).orElseThrow();
		assertThat(hash.matches(key)).isTrue();
		assertThat(hash.matches(ApiKey.generate())).isFalse();
		assertThat(hash.matches(new ApiKey(key.value() + " "))).isFalse();
		assertThat(hash.matches(new ApiKey(key.hash()))).isFalse();
	}

	@Test
	void hashIsSalted() {
		ApiKey key = ApiKey.generate();
		assertThat(key.hash()).isNotEqualTo(key.hash()).doesNotContain(key.value().substring(4));
	}

	@Test
	void keyIsNotInItsToString() {
		ApiKey key = ApiKey.generate();
		assertThat(key.value()).matches("sfr_[\\w-]{43}").isNotEqualTo(ApiKey.generate().value());
		assertThat(key).hasToString("sfr_…");
	}

	@Test
	void keysAreFoundByTheirNames() {
		ApiKey key = ApiKey.generate();
		ApiKeys keys = new ApiKeys(Map.of("first", ApiKey.generate().hash(), "second", key.hash()));
		assertThat(keys.findName(key)).hasValue("second");
		assertThat(keys.findName(ApiKey.generate())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Upper", "with-hyphen", "1st", "" })
	void nameThatAnEnvironmentVariableCannotHaveIsRefused(String name) {
		assertThatExceptionOfType(ApiKeyRefusedException.class)
			.isThrownBy(() -> new ApiKeys(Map.of(name, ApiKey.generate().hash())))
			.withMessageStartingWith("registry.api-keys." + name + " is not a valid key name; expected ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "sha256:a:b", "{noop}secret", "sfr_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void invalidHashStopsTheStartAndIsNotShown(String hash) {
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> RunningRegistry.start(Engine.H2, Map.of("registry.api-keys.loader", hash)))
			.havingRootCause()
			.isInstanceOf(ApiKeyRefusedException.class)
			.withMessage(
					"registry.api-keys.loader is not a valid key hash; expected 'sha256:…' as the command 'new-key' prints it.");
	}

}
