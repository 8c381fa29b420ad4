package org.smartfactory.registry.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

import javax.sql.DataSource;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Keeps everybody from waiting for a connection when somebody has just waited in vain:
 * the statements of one request would wait one after the other, and the requests for each
 * other. One at a time tries again.
 */
class GuardedDataSource extends DelegatingDataSource {

	private static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom()
		.slidingWindowSize(1)
		.minimumNumberOfCalls(1)
		.waitDurationInOpenState(Duration.ofMillis(500))
		.permittedNumberOfCallsInHalfOpenState(1)
		.build();

	private final CircuitBreaker breaker = CircuitBreaker.of("database", CONFIG);

	GuardedDataSource(DataSource target) {
		super(target);
	}

	@Override
	public Connection getConnection() throws SQLException {
		try {
			return this.breaker.executeCallable(super::getConnection);
		}
		catch (CallNotPermittedException ex) {
			throw new SQLTransientConnectionException("The database was out of reach just now", ex);
		}
		catch (SQLException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
