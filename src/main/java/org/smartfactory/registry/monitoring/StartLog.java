package org.smartfactory.registry.monitoring;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.web.context.WebApplicationContext;

/**
 * Suppresses the log messages and stack traces of components when a start fails, because
 * {@link StartFailureReporter} reports the cause. With {@code --debug}, all of them are
 * logged.
 */
class StartLog implements ApplicationListener<SpringApplicationEvent> {

	private static final List<String> LOGGERS = List.of("com.zaxxer.hikari.pool.HikariPool",
			"org.apache.catalina.loader.WebappClassLoaderBase",
			"org.springframework.boot.tomcat.servlet.DeferredServletContainerInitializers",
			"org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext");

	private static volatile boolean debug;

	/**
	 * Whether debug output is enabled.
	 * @return whether {@code --debug} is set
	 */
	static boolean isDebug() {
		return debug;
	}

	@Override
	public void onApplicationEvent(SpringApplicationEvent event) {
		if (event instanceof ApplicationStartingEvent) {
			debug = Arrays.asList(event.getArgs()).contains("--debug");
		}
		else if (event instanceof ApplicationEnvironmentPreparedEvent prepared) {
			@Nullable String setting = prepared.getEnvironment().getProperty("debug");
			debug = setting != null && !setting.equals("false");
		}
		else if (event instanceof ApplicationPreparedEvent prepared
				&& prepared.getApplicationContext() instanceof WebApplicationContext && !debug) {
			setLevel(event, LogLevel.OFF);
		}
		else if ((event instanceof ApplicationReadyEvent ready
				&& ready.getApplicationContext() instanceof WebApplicationContext)
				|| (event instanceof ApplicationFailedEvent failed
						&& failed.getApplicationContext() instanceof WebApplicationContext)) {
			setLevel(event, null);
		}
	}

	private static void setLevel(SpringApplicationEvent event, @Nullable LogLevel level) {
		LoggingSystem system = LoggingSystem.get(event.getSpringApplication().getClassLoader());
		LOGGERS.forEach((logger) -> system.setLogLevel(logger, level));
	}

}
