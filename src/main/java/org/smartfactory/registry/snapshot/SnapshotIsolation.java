package org.smartfactory.registry.snapshot;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.stereotype.Component;

/**
 * Sets the isolation level of the pool so that a transaction sees all tables as of one
 * moment. It is a property of the pool, because setting it for each request would cost a
 * statement.
 */
@Component
class SnapshotIsolation implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool) {
			pool.setTransactionIsolation(level(pool));
		}
		return bean;
	}

	// At REPEATABLE_READ, H2 takes the snapshot of each table at its first read; only
	// SERIALIZABLE takes one of all tables. PostgreSQL takes one at REPEATABLE_READ, and
	// tracks reads at SERIALIZABLE.
	private static String level(HikariDataSource pool) {
		return isEmbedded(pool) ? "TRANSACTION_SERIALIZABLE" : "TRANSACTION_REPEATABLE_READ";
	}

	static boolean isEmbedded(@Nullable HikariDataSource pool) {
		return pool != null && DatabaseDriver.fromJdbcUrl(pool.getJdbcUrl()) == DatabaseDriver.H2;
	}

}
