package org.smartfactory.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.awaitility.Awaitility;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Holds the table of the enterprises on PostgreSQL, so that every request that reads it
 * goes on for as long as a test wants.
 */
public final class TableLock implements AutoCloseable {

	private final DataSource dataSource;

	private final Connection connection;

	private TableLock(DataSource dataSource, Connection connection) {
		this.dataSource = dataSource;
		this.connection = connection;
	}

	public static TableLock on(RunningRegistry registry) throws SQLException {
		DataSource dataSource = registry.bean(DataSource.class);
		Connection connection = dataSource.getConnection();
		connection.setAutoCommit(false);
		try (Statement statement = connection.createStatement()) {
			statement.execute("LOCK TABLE enterprise IN ACCESS EXCLUSIVE MODE");
		}
		return new TableLock(dataSource, connection);
	}

	/**
	 * How many statements wait for the table.
	 */
	public int waiting() {
		return new JdbcTemplate(this.dataSource).queryForObject(
				"SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
				Integer.class);
	}

	/**
	 * Waits until so many statements wait for the table.
	 */
	public void awaitWaiting(int statements) {
		Awaitility.await().until(this::waiting, (waiting) -> waiting == statements);
	}

	@Override
	public void close() throws SQLException {
		this.connection.rollback();
		this.connection.close();
	}

}
