package org.smartfactory.registry.monitoring;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several servers start at the same time on one empty PostgreSQL database.
 */
@ExtendWith(OutputCaptureExtension.class)
class NodesAtOnceTests {

	private static final Map<String, String> NODE = Map.of("spring.profiles.active", "postgres", "registry.seed",
			"true");

	private static final String QUERY = "{ registry { revision counts { enterprises } } }";

	private final String url = Engine.POSTGRESQL.newDatabase();

	@Test
	void waitingNodeSeesTheMigrationOfTheOther() {
		CompletableFuture<RunningRegistry> first = start(
				Map.of("spring.profiles.active", "postgres", "registry.seed", "true", "spring.flyway.locations",
						"classpath:db/migration,classpath:db/migration-postgresql,classpath:db/waits"));
		Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> read("""
				SELECT COUNT(*)
				  FROM pg_locks
				 WHERE locktype = 'advisory'
				   AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
				"""), (count) -> count == 1);
		assertServe(List.of(first, start(NODE)));
	}

	@RepeatedTest(2)
	void threeNodesServeTheSameRegistry() {
		assertServe(Stream.generate(() -> start(NODE)).limit(3).toList());
	}

	@Test
	void nodeWaitsForTheSeedOfAnother(CapturedOutput log) throws SQLException {
		RunningRegistry.startOn(this.url, Map.of("spring.profiles.active", "postgres")).close();
		CompletableFuture<RunningRegistry> node;
		try (var connection = DriverManager.getConnection(this.url); var statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("SELECT revision FROM registry FOR UPDATE");
			node = start(NODE);
			Awaitility.await()
				.atMost(Duration.ofMinutes(3))
				.until(() -> node.isDone() || log.getAll().contains("Another process is changing the empty registry"));
			connection.rollback();
		}
		assertServe(List.of(node));
	}

	private CompletableFuture<RunningRegistry> start(Map<String, String> properties) {
		return CompletableFuture.supplyAsync(() -> RunningRegistry.startOn(this.url, properties),
				(node) -> new Thread(node).start());
	}

	private void assertServe(List<CompletableFuture<RunningRegistry>> nodes) {
		try {
			assertThat(nodes).allSatisfy((node) -> assertThat(new Http(node.join()).get(QUERY).body())
				.isEqualTo("{\"data\":{\"registry\":{\"revision\":1,\"counts\":{\"enterprises\":46}}}}"));
			assertThat(read("SELECT COUNT(*) FROM flyway_schema_history WHERE success"))
				.isEqualTo(read("SELECT COUNT(DISTINCT version) FROM flyway_schema_history"));
			assertThat(read("SELECT COUNT(*) FROM registry_change")).isEqualTo(1);
		}
		finally {
			nodes.forEach((node) -> node.handle((registry, failure) -> registry)
				.thenAccept((registry) -> Optional.ofNullable(registry).ifPresent(RunningRegistry::close))
				.join());
		}
	}

	private long read(String sql) {
		try (var connection = DriverManager.getConnection(this.url);
				var statement = connection.createStatement();
				var rs = statement.executeQuery(sql)) {
			rs.next();
			return rs.getLong(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
