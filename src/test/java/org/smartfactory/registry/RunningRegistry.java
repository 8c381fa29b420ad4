package org.smartfactory.registry;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * A complete registry on its own port, accessed over HTTP.
 */
public final class RunningRegistry implements AutoCloseable {

	private static final Map<String, RunningRegistry> SEEDED = new HashMap<>();

	/**
	 * Serializes the initialization of the logging system, which is shared by all
	 * applications of the process.
	 */
	private static final ApplicationListener<SpringApplicationEvent> LOGGING_STARTS_ALONE = new ApplicationListener<>() {

		private final ReentrantLock lock = new ReentrantLock();

		@Override
		public void onApplicationEvent(SpringApplicationEvent event) {
			if (event instanceof ApplicationStartingEvent) {
				this.lock.lock();
			}
			else if (event instanceof ApplicationContextInitializedEvent || event instanceof ApplicationFailedEvent) {
				if (this.lock.isHeldByCurrentThread()) {
					this.lock.unlock();
				}
			}
		}

	};

	private final ConfigurableApplicationContext context;

	private final Statements statements = new Statements();

	private RunningRegistry(Map<String, Object> properties) {
		Map<String, Object> all = new LinkedHashMap<>(properties);
		all.put("server.port", "0");
		all.put("server.address", "127.0.0.1");
		all.putIfAbsent("registry.drain", "0s");
		this.context = new SpringApplicationBuilder(RegistryApplication.class).listeners(LOGGING_STARTS_ALONE)
			.initializers((GenericApplicationContext each) -> each.registerBean("statements", Statements.class,
					() -> this.statements))
			.run(all.entrySet()
				.stream()
				.map((property) -> "--%s=%s".formatted(property.getKey(), property.getValue()))
				.toArray(String[]::new));
	}

	/**
	 * A registry with the seed, started once for all tests that only read.
	 */
	public static RunningRegistry seeded(Engine engine) {
		return seeded(engine, Threads.PLATFORM);
	}

	/**
	 * The same with platform or virtual threads.
	 */
	public static synchronized RunningRegistry seeded(Engine engine, Threads threads) {
		return SEEDED.computeIfAbsent(engine + " " + threads, (each) -> start(engine, threads.settings()));
	}

	/**
	 * Starts a registry on its own database in the state after the first start. To test
	 * the first start, use {@link #startOn} and {@link Engine#newDatabase()}.
	 * @param engine the database
	 * @param properties properties of the application
	 */
	public static RunningRegistry start(Engine engine, Map<String, String> properties) {
		boolean seeded = Boolean.parseBoolean(properties.getOrDefault("registry.seed", "true"))
				&& !properties.containsKey("registry.seed-location");
		return startOn(engine.newRegistry(seeded), properties);
	}

	/**
	 * Starts a registry on a database that may have been used before.
	 * @param url the JDBC address of the database
	 * @param properties properties of the application
	 */
	public static RunningRegistry startOn(String url, Map<String, String> properties) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("spring.datasource.url", url);
		all.putAll(properties);
		return new RunningRegistry(all);
	}

	public HttpGraphQlTester graphql() {
		return HttpGraphQlTester.create(WebTestClient.bindToServer(new JdkClientHttpConnector())
			.baseUrl(address() + "/graphql")
			.responseTimeout(Duration.ofSeconds(30))
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
			.build());
	}

	public String address() {
		return addressOf("local.server.port");
	}

	/**
	 * The address of the management port, if there is one.
	 */
	public String managementAddress() {
		return addressOf("local.management.port");
	}

	private String addressOf(String port) {
		return "http://127.0.0.1:" + this.context.getEnvironment().getRequiredProperty(port);
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/**
	 * The database, for statements outside of requests.
	 */
	public JdbcClient database() {
		return JdbcClient.create(bean(DataSource.class));
	}

	/**
	 * The statements that an action executed.
	 * @param action the action
	 */
	public List<String> statementsOf(Runnable action) {
		this.statements.forget();
		action.run();
		return this.statements.executed();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
