package org.smartfactory.registry.snapshot;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.stereotype.Component;

/**
 * Gives the connections of the pool the isolation level at which all tables are seen as
 * of one moment. It is a property of the pool, because to set it for each request would
 * cost a statement.
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

	// At REPEATABLE_READ, H2 takes the snapshot of each table when it is first read; of
	// the levels of JDBC, only
	// SERIALIZABLE has all of them taken together. PostgreSQL does so at REPEATABLE_READ,
	// and tracks reads at SERIALIZABLE.
	private static String level(HikariDataSource pool) {
		return isEmbedded(pool) ? "TRANSACTION_SERIALIZABLE" : "TRANSACTION_REPEATABLE_READ";
	}

	static boolean isEmbedded(@Nullable HikariDataSource pool) {
		return pool != null && DatabaseDriver.fromJdbcUrl(pool.getJdbcUrl()) == DatabaseDriver.H2;
	}

}
