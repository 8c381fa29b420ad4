package org.smartfactory.registry.monitoring;

import java.util.Locale;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Wraps the connection pool of a server in a {@link GuardedDataSource}, before Spring
 * Boot wraps it in a lazy proxy.
 */
@Component
@ConditionalOnWebApplication
class DatabaseGuard implements BeanPostProcessor, Ordered {

	private static final String CLOSE_ON_EXIT = "DB_CLOSE_ON_EXIT";

	/**
	 * Disables the shutdown hook of H2, which would close the file while requests are
	 * still served. H2 then closes the file with the last connection.
	 */
	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool && isLeftToH2(pool.getJdbcUrl())) {
			pool.addDataSourceProperty(CLOSE_ON_EXIT, "FALSE");
		}
		return bean;
	}

	private static boolean isLeftToH2(String url) {
		return DatabaseDriver.fromJdbcUrl(url) == DatabaseDriver.H2
				&& !url.toUpperCase(Locale.ROOT).contains(CLOSE_ON_EXIT);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource pool) ? new GuardedDataSource(pool) : bean;
	}

	@Override
	public int getOrder() {
		return -1;
	}

}
