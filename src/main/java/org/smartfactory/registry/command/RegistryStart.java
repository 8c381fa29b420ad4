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
 * Starts the registry for one command: configured and seeded as the server is, but
 * without the web, with only those of its parts that the command uses, and silent unless
 * there is something to warn of.
 */
final class RegistryStart {

	private static final Map<String, Object> DEFAULTS = Map.of("logging.config", "classpath:logback-command.xml",
			"jdbc.datasource-proxy.enabled", "false", "registry.socket-timeout", "0");

	private final Class<?> application;

	private final Map<String, String> settings;

	private @Nullable Environment environment;

	/**
	 * Remembers what is to be started.
	 * @param application the application
	 * @param settings properties that win over those of every other place
	 */
	RegistryStart(Class<?> application, Map<String, String> settings) {
		this.application = application;
		this.settings = settings;
	}

	/**
	 * Starts the registry.
	 * @return its parts, to be closed when the command ends
	 */
	ConfigurableApplicationContext start() {
		return start(Map.of());
	}

	/**
	 * Starts the registry for a command that decides something itself.
	 * @param decided properties that win over all others
	 * @return its parts, to be closed when the command ends
	 */
	ConfigurableApplicationContext start(Map<String, String> decided) {
		Map<String, String> all = new LinkedHashMap<>(this.settings);
		all.putAll(decided);
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
	 * The address of the database that was started with, without what follows it, which
	 * may be a password.
	 * @return the address, or {@code of the registry} when it is not known
	 */
	String database() {
		return DatabaseFailure
			.address((this.environment != null) ? this.environment.getProperty("spring.datasource.url") : null);
	}

}
