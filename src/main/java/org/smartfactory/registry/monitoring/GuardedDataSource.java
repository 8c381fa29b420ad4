package org.smartfactory.registry.monitoring;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Circuit breaker: fails fast after a connection could not be obtained. Neither the other
 * statements of the request nor other requests wait then, and one attempt at a time is
 * made. An exhausted pool does not open it, because a connection may be returned at any
 * moment.
 */
class GuardedDataSource extends DelegatingDataSource {

	/** {@code too_many_connections} of PostgreSQL, used for this pool too. */
	private static final String TOO_MANY_CONNECTIONS = "53300";

	private static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom()
		.slidingWindowSize(1)
		.minimumNumberOfCalls(1)
		.waitDurationInOpenState(Duration.ofMillis(500))
		.permittedNumberOfCallsInHalfOpenState(1)
		.ignoreException(GuardedDataSource::isExhaustion)
		.build();

	private final CircuitBreaker breaker = CircuitBreaker.of("database", CONFIG);

	private final @Nullable HikariDataSource pool;

	private volatile @Nullable Exception lastFailure;

	GuardedDataSource(DataSource target) {
		super(target);
		this.pool = DataSourceUnwrapper.unwrap(target, HikariConfigMXBean.class, HikariDataSource.class);
	}

	@Override
	public Connection getConnection() throws SQLException {
		try {
			return this.breaker.executeCallable(this::connect);
		}
		catch (CallNotPermittedException ex) {
			throw new SQLTransientConnectionException(
					"The last connection attempt to the database failed; no new attempt yet", this.lastFailure);
		}
		catch (SQLException | RuntimeException ex) {
			this.lastFailure = isExhaustion(ex) ? this.lastFailure : ex;
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Connection connect() throws SQLException {
		try {
			return super.getConnection();
		}
		catch (SQLTransientConnectionException ex) {
			if (isFull()) {
				throw new SQLTransientConnectionException("All connections are in use", TOO_MANY_CONNECTIONS, ex);
			}
			throw ex;
		}
	}

	/**
	 * Whether the pool has its maximum number of connections. A broken connection is
	 * removed before a new one is created, so the pool is not full when the database is
	 * down.
	 * @return whether it waited for a returned connection, not for a new one
	 */
	private boolean isFull() {
		return this.pool != null && this.pool.getHikariPoolMXBean() != null
				&& this.pool.getHikariPoolMXBean().getTotalConnections() >= this.pool.getMaximumPoolSize();
	}

	private static boolean isExhaustion(Throwable cause) {
		return cause instanceof SQLException refused && TOO_MANY_CONNECTIONS.equals(refused.getSQLState());
	}

}
