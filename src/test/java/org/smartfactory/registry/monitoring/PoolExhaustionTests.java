package org.smartfactory.registry.monitoring;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database works, but no connection is free.
 */
class PoolExhaustionTests {

	private static final String QUERY = "{ enterprises(first: 1) { nodes { name } } }";

	/** The minimum for Flyway; the revision watch would use one at intervals. */
	private static final Map<String, String> TWO_CONNECTIONS = Map.of("spring.datasource.hikari.maximum-pool-size", "2",
			"registry.revision-poll", "1h");

	@ParameterizedTest
	@EnumSource
	void exhaustedPoolIsOverloadedAndRecoversAtOnce(Engine engine) throws SQLException {
		try (RunningRegistry registry = RunningRegistry.start(engine, TWO_CONNECTIONS)) {
			Http http = new Http(registry);
			try (Connection held = hold(registry); Connection other = hold(registry)) {
				Http.assertUnavailable(http.get(QUERY), "OVERLOADED");
				Http.assertUnavailable(http.get(QUERY), "OVERLOADED");
			}
			assertThat(http.get(QUERY).statusCode()).isEqualTo(200);
		}
	}

	/**
	 * The pool could open another connection, but PostgreSQL accepts no more for this
	 * role; the existing ones still work.
	 */
	@Test
	void databaseWithoutFreeConnectionsIsOverloaded() throws SQLException {
		String url = Engine.POSTGRESQL.newDatabase();
		String database = url.replaceFirst(".*/(\\w+)\\?.*", "$1");
		JdbcTemplate admin = new JdbcTemplate(new DriverManagerDataSource(url));
		admin.execute("CREATE ROLE %1$s LOGIN; ALTER DATABASE %1$s OWNER TO %1$s".formatted(database));
		try (RunningRegistry registry = RunningRegistry.startOn(url.replace("user=postgres", "user=" + database),
				Map.of("registry.revision-poll", "1h"))) {
			Http http = new Http(registry);
			registry.bean(DataSource.class).unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
			try (Connection held = hold(registry)) {
				admin.execute("ALTER ROLE %s CONNECTION LIMIT 1".formatted(database));
				Http.assertUnavailable(http.get(QUERY), "OVERLOADED");
			}
			assertThat(http.get(QUERY).statusCode()).isEqualTo(200);
		}
	}

	/**
	 * Takes a connection; the lazy proxy of the pool opens it at the first statement.
	 */
	private static Connection hold(RunningRegistry registry) throws SQLException {
		Connection connection = registry.bean(DataSource.class).getConnection();
		connection.createStatement().execute("SELECT 1");
		return connection;
	}

}
