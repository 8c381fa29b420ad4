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
 * Circuit breaker in front of the pool: when no connection could be made just now, nobody
 * waits for one, neither the other statements of the request nor the other requests. One
 * at a time tries again. That all connections are in use is no reason to open it: one of
 * them may be given back at any moment.
 */
class GuardedDataSource extends DelegatingDataSource {

	/** {@code too_many_connections} of PostgreSQL, of this pool as of the server. */
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
			throw new SQLTransientConnectionException("The database was out of reach just now", this.lastFailure);
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
	 * Whether the pool has all the connections that it may have. A broken one is taken
	 * out of it before another is made, so a pool whose database is gone is not full.
	 * @return whether it waited for one to be given back, not for one to be made
	 */
	private boolean isFull() {
		return this.pool != null && this.pool.getHikariPoolMXBean() != null
				&& this.pool.getHikariPoolMXBean().getTotalConnections() >= this.pool.getMaximumPoolSize();
	}

	private static boolean isExhaustion(Throwable cause) {
		return cause instanceof SQLException refused && TOO_MANY_CONNECTIONS.equals(refused.getSQLState());
	}

}
