package org.smartfactory.registry.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.monitoring.DatabaseFailure;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts the application for one command: configured and seeded like the server, but
 * without the web server, with beans created on demand, and logging only warnings.
 */
final class RegistryStart {

	private static final Map<String, Object> DEFAULTS = Map.of("logging.config", "classpath:logback-command.xml",
			"jdbc.datasource-proxy.enabled", "false", "registry.socket-timeout", "0");

	private final Class<?> application;

	private final Map<String, String> settings;

	private @Nullable Environment environment;

	/**
	 * Prepares the start.
	 * @param application the application
	 * @param settings properties with precedence over all other sources
	 */
	RegistryStart(Class<?> application, Map<String, String> settings) {
		this.application = application;
		this.settings = settings;
	}

	/**
	 * Starts the registry.
	 * @return the application context, to be closed when the command ends
	 */
	ConfigurableApplicationContext start() {
		return start(Map.of());
	}

	/**
	 * Starts the registry with properties that the command overrides.
	 * @param overrides properties with precedence over all others
	 * @return the application context, to be closed when the command ends
	 */
	ConfigurableApplicationContext start(Map<String, String> overrides) {
		Map<String, String> all = new LinkedHashMap<>(this.settings);
		all.putAll(overrides);
		return new SpringApplicationBuilder(this.application).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.logStartupInfo(false)
			.properties(DEFAULTS)
			.initializers((context) -> this.environment = context.getEnvironment())
			.run(all.entrySet()
				.stream()
				.map((setting) -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
				.toArray(String[]::new));
	}

	/**
	 * The JDBC URL of the database without its parameters, which may contain a password.
	 * @return the URL, or {@code of the registry} when it is not known
	 */
	String database() {
		return DatabaseFailure
			.address((this.environment != null) ? this.environment.getProperty("spring.datasource.url") : null);
	}

}
