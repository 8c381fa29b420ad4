package org.smartfactory.registry.monitoring;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartfactory.registry.snapshot.RevisionWatch;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Logs the addresses of a ready server and the location of its data.
 */
@Component
@ConditionalOnWebApplication
class ServerAddresses {

	private static final Logger logger = LoggerFactory.getLogger(ServerAddresses.class);

	private static final String H2_FILE = "jdbc:h2:file:";

	private final Environment environment;

	private final RevisionWatch watch;

	ServerAddresses(Environment environment, RevisionWatch watch) {
		this.environment = environment;
		this.watch = watch;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		logger.info("""
				The registry is ready, at revision {}:
				  page      {}
				  GraphiQL  {}
				  GraphQL   {}
				  health    {}
				  data      {}""", this.watch.latest().number(), page("/", "static/index.html"),
				page("/graphiql", "static/graphiql.html"),
				server() + this.environment.getProperty("spring.graphql.http.path", "/graphql"), health(), data());
	}

	private String page(String path, String file) {
		return new ClassPathResource(file).exists() ? server() + path
				: "(not in this build, which requires Node and npm)";
	}

	private String server() {
		return address("server", this.environment.getProperty("local.server.port"))
				+ this.environment.getProperty("server.servlet.context-path", "");
	}

	private String health() {
		@Nullable String port = this.environment.getProperty("local.management.port");
		boolean apart = port != null && !port.equals(this.environment.getProperty("local.server.port"));
		return (apart ? address("management.server", port) : server())
				+ this.environment.getProperty("management.endpoints.web.base-path", "/actuator") + "/health";
	}

	private String address(String prefix, @Nullable String port) {
		boolean secure = this.environment.containsProperty(prefix + ".ssl.bundle")
				|| this.environment.containsProperty(prefix + ".ssl.key-store")
				|| this.environment.containsProperty(prefix + ".ssl.certificate");
		String host = Optional.ofNullable(this.environment.getProperty(prefix + ".address"))
			.filter((each) -> !each.isBlank() && !each.equals("0.0.0.0") && !each.equals("::"))
			.map((each) -> each.contains(":") ? "[%s]".formatted(each) : each)
			.orElse("localhost");
		return "%s://%s:%s".formatted(secure ? "https" : "http", host, port);
	}

	private String data() {
		String address = DatabaseFailure.address(this.environment.getProperty("spring.datasource.url"));
		return address.startsWith(H2_FILE)
				? Path.of(address.substring(H2_FILE.length()) + ".mv.db").toAbsolutePath().normalize().toString()
				: address;
	}

}
