package org.smartfactory.registry.graphql.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HttpPropertiesTests {

	/**
	 * Binds properties as the server does.
	 */
	static HttpProperties bind(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("registry",
				Bindable.of(HttpProperties.class));
	}

	@Test
	void everythingHasADefault() {
		assertThat(bind(Map.of())).isEqualTo(new HttpProperties(
				new HttpProperties.Http(DataSize.ofKilobytes(200), Duration.ofSeconds(10),
						"public, max-age=60, stale-while-revalidate=600"),
				DocumentMode.ANY, null, DataSize.ofMegabytes(2)));
	}

	@Test
	void everythingIsConfigured() {
		assertThat(bind(Map.of("registry.http.max-body-size", "1KB", "registry.http.body-timeout", "3s",
				"registry.http.cache-control", "no-cache", "registry.documents", "persisted",
				"registry.documents-folder", "/documents", "registry.documents-cache", "1MB")))
			.isEqualTo(new HttpProperties(
					new HttpProperties.Http(DataSize.ofKilobytes(1), Duration.ofSeconds(3), "no-cache"),
					DocumentMode.PERSISTED, Path.of("/documents"), DataSize.ofMegabytes(1)));
	}

	@Test
	void persistedModeRequiresAFolder() {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(Map.of("registry.documents", "persisted")))
			.withRootCauseInstanceOf(IllegalArgumentException.class)
			.havingRootCause()
			.withMessage("registry.documents=persisted requires registry.documents-folder");
	}

}
