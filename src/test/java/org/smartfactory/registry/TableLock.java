package org.smartfactory.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.awaitility.Awaitility;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Locks the table of enterprises on PostgreSQL, so that requests that read it block until
 * the lock is released.
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
	 * The number of statements that wait for the lock.
	 */
	public int waiting() {
		return new JdbcTemplate(this.dataSource).queryForObject(
				"SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
				Integer.class);
	}

	/**
	 * Waits until a number of statements wait for the lock.
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
