package org.smartfactory.registry.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ConcurrentModificationException;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.stereotype.Component;

/**
 * Creates snapshots of the database.
 */
@Component
@EnableConfigurationProperties(SnapshotProperties.class)
public class Snapshots {

	/**
	 * Maximum attempts to begin a snapshot on H2, which fails if a load creates or drops
	 * a table at the same moment.
	 */
	private static final int ATTEMPTS = 10;

	private final DataSource pool;

	private final boolean embedded;

	private final Duration timeout;

	Snapshots(DataSource pool, SnapshotProperties properties) {
		this.pool = pool;
		this.embedded = SnapshotIsolation
			.isEmbedded(DataSourceUnwrapper.unwrap(pool, HikariConfigMXBean.class, HikariDataSource.class));
		this.timeout = properties.timeout();
	}

	/**
	 * The time limit of a request.
	 * @return how long its statements may take in total
	 */
	public Duration timeout() {
		return this.timeout;
	}

	/**
	 * Whether the database is the embedded one.
	 * @return {@code true} for H2, {@code false} for PostgreSQL
	 */
	public boolean isEmbedded() {
		return this.embedded;
	}

	Snapshot ofRequest() {
		return new Snapshot(this::take, this.timeout);
	}

	private Connection take() throws SQLException {
		for (int attempt = 1;; attempt++) {
			Connection connection = this.pool.getConnection();
			try {
				connection.setReadOnly(true);
				connection.setAutoCommit(false);
				if (this.embedded) {
					begin(connection);
				}
				return connection;
			}
			catch (SQLException | RuntimeException ex) {
				connection.close();
				if (attempt == ATTEMPTS || !isDisturbed(ex)) {
					throw ex;
				}
			}
		}
	}

	// H2 lists the tables of a snapshot without a lock against CREATE and DROP
	private static void begin(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("/* snapshot.begin */ SELECT 1");
		}
	}

	private static boolean isDisturbed(Exception failure) {
		return failure.getCause() instanceof ConcurrentModificationException;
	}

	/**
	 * Reads from a snapshot outside of any request, without a time limit.
	 * @param <T> the result
	 * @param reading reads it on the current thread
	 * @return the result
	 */
	public <T> T read(Supplier<T> reading) {
		@Nullable Snapshot outer = SnapshotThreadLocalAccessor.CURRENT.get();
		try (Snapshot snapshot = new Snapshot(this::take, null)) {
			SnapshotThreadLocalAccessor.CURRENT.set(snapshot);
			return reading.get();
		}
		finally {
			SnapshotThreadLocalAccessor.CURRENT.set(outer);
		}
	}

}
