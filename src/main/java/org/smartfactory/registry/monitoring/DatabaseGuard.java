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
 * Guards the pool of a server, before Spring Boot puts in front of it what takes
 * connections lazily.
 */
@Component
@ConditionalOnWebApplication
class DatabaseGuard implements BeanPostProcessor, Ordered {

	private static final String CLOSE_ON_EXIT = "DB_CLOSE_ON_EXIT";

	/**
	 * H2 would close its file as soon as the process is told to stop, while requests are
	 * still served. It closes it with its last connection.
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
