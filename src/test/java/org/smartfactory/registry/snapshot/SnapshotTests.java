package org.smartfactory.registry.snapshot;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import javax.sql.DataSource;

import io.micrometer.context.ContextSnapshotFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Isolation, time limit and lifetime of snapshots.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class SnapshotTests {

	private static final String FIRST = "SELECT seen FROM first_table";

	private static final String SECOND = "SELECT seen FROM second_table";

	private final Engine engine;

	SnapshotTests(Engine engine) {
		this.engine = engine;
	}

	@Test
	void allTablesHaveTheStateOfTheFirstStatement() {
		try (RunningRegistry registry = registry()) {
			JdbcClient jdbc = registry.bean(JdbcClient.class);
			List<Integer> seen = registry.bean(Snapshots.class).read(() -> {
				int first = read(jdbc, FIRST);
				change(registry);
				return List.of(first, read(jdbc, SECOND), read(jdbc, FIRST));
			});
			assertThat(seen).containsExactly(1, 1, 1);
			assertThat(registry.bean(Snapshots.class).read(() -> List.of(read(jdbc, FIRST), read(jdbc, SECOND))))
				.containsExactly(2, 2);
		}
	}

	@Test
	void otherThreadsOfTheRequestSeeTheSameState() {
		try (RunningRegistry registry = registry()) {
			JdbcClient jdbc = registry.bean(JdbcClient.class);
			List<Integer> seen = registry.bean(Snapshots.class).read(() -> {
				int first = read(jdbc, FIRST);
				change(registry);
				var context = ContextSnapshotFactory.builder().build().captureAll();
				return List.of(first, CompletableFuture.supplyAsync(() -> {
					try (var scope = context.setThreadLocals()) {
						return read(jdbc, SECOND);
					}
				}).join());
			});
			assertThat(seen).containsExactly(1, 1);
		}
	}

	@Test
	void statementOutsideOfASnapshotAndATransactionIsRefused() {
		try (RunningRegistry registry = registry()) {
			JdbcClient jdbc = registry.bean(JdbcClient.class);
			assertThatThrownBy(() -> read(jdbc, FIRST)).hasRootCauseInstanceOf(IllegalStateException.class)
				.hasStackTraceContaining("outside of a transaction and of the snapshot of a request");
			registry.bean(Snapshots.class)
				.read(() -> assertThatThrownBy(() -> CompletableFuture.supplyAsync(() -> read(jdbc, FIRST)).join())
					.hasRootCauseInstanceOf(IllegalStateException.class));
			assertThat(registry.bean(TransactionTemplate.class).<Integer>execute((status) -> read(jdbc, FIRST)))
				.isOne();
		}
	}

	@Test
	void statementAfterTheRequestIsRefused() {
		try (RunningRegistry registry = registry()) {
			Snapshot snapshot = registry.bean(Snapshots.class).ofRequest();
			snapshot.close();
			assertThatThrownBy(snapshot::connection).isInstanceOf(IllegalStateException.class);
		}
	}

	/**
	 * Only H2 can fail here.
	 */
	@Test
	void snapshotThatFailsBecauseOfALoadIsRetried() {
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2, Map.of())) {
			JdbcClient jdbc = registry.bean(JdbcClient.class);
			AtomicInteger taken = new AtomicInteger();
			DataSource disturbed = new DelegatingDataSource(registry.bean(DataSource.class)) {
				@Override
				public Connection getConnection() throws SQLException {
					return (taken.incrementAndGet() < 3) ? failing(super.getConnection()) : super.getConnection();
				}
			};
			assertThat(new Snapshots(disturbed, new SnapshotProperties(Duration.ofSeconds(10)))
				.<Integer>read(() -> read(jdbc, "SELECT revision FROM registry"))).isOne();
			assertThat(taken).hasValue(3);
		}
	}

	private static Connection failing(Connection connection) {
		return (Connection) Proxy.newProxyInstance(SnapshotTests.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("createStatement")) {
						throw new SQLException("General error", "HY000", 50000, new ConcurrentModificationException());
					}
					return method.invoke(connection, arguments);
				});
	}

	@Test
	void everyStatementHasTheRemainingTime() throws SQLException {
		List<Object> limits = new ArrayList<>();
		Statement statement = proxy(Statement.class, Map.of("setQueryTimeout", limits::add));
		try (Snapshot snapshot = new Snapshot(() -> connection(statement), Duration.ofHours(1));
				Connection connection = snapshot.connection()) {
			connection.createStatement();
			assertThat(limits).singleElement(as(InstanceOfAssertFactories.INTEGER)).isBetween(3000, 3600);
		}
	}

	@Test
	void noStatementStartsAfterTheTimeLimit() throws SQLException {
		Statement statement = proxy(Statement.class, Map.of());
		try (Snapshot snapshot = new Snapshot(() -> connection(statement), Duration.ofNanos(1));
				Connection connection = snapshot.connection()) {
			assertThatThrownBy(connection::createStatement).isInstanceOf(SQLTimeoutException.class);
		}
	}

	private static Connection connection(Statement statement) {
		return proxy(Connection.class, Map.of("createStatement", (none) -> statement));
	}

	private static <T> T proxy(Class<T> type, Map<String, Function<Object, Object>> answers) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
				Object answer = answers.getOrDefault(method.getName(), (argument) -> null)
					.apply((arguments != null) ? arguments[0] : null);
				return (method.getReturnType() != void.class) ? answer : null;
			}));
	}

	private RunningRegistry registry() {
		RunningRegistry registry = RunningRegistry.start(this.engine, Map.of("registry.seed", "false"));
		JdbcClient outside = registry.database();
		for (String table : List.of("first_table", "second_table")) {
			outside.sql("CREATE TABLE " + table + " (seen INTEGER)").update();
			outside.sql("INSERT INTO " + table + " VALUES (1)").update();
		}
		return registry;
	}

	private static int read(JdbcClient jdbc, String statement) {
		return jdbc.sql(statement).query(Integer.class).single();
	}

	private static void change(RunningRegistry registry) {
		JdbcClient outside = registry.database();
		CompletableFuture.runAsync(() -> registry.bean(TransactionTemplate.class).executeWithoutResult((status) -> {
			outside.sql("UPDATE first_table SET seen = 2").update();
			outside.sql("UPDATE second_table SET seen = 2").update();
		})).join();
	}

}
