package org.smartfactory.registry.monitoring;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.IsolationLevelDataSourceAdapter;
import org.springframework.transaction.TransactionDefinition;

/**
 * Provides separate connections to Flyway. The connections of the pool are not suitable:
 * they keep the snapshot of their first statement, so a process that waited for the
 * migration of another would not see it and repeat it; and their socket timeout would
 * abort a long statement.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConnections {

	@Bean
	FlywayConfigurationCustomizer connectionsOfFlyway(DataSourceProperties properties, Environment environment) {
		return (flyway) -> flyway.dataSource(
				isPool(flyway.getDataSource()) ? open(properties, environment) : readCommitted(flyway.getDataSource()));
	}

	private static boolean isPool(DataSource source) {
		return DataSourceUnwrapper.unwrap(source, HikariConfigMXBean.class, HikariDataSource.class) != null;
	}

	private static DataSource open(DataSourceProperties properties, Environment environment) {
		HikariDataSource connections = properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
		Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(connections));
		connections.setPoolName("migration");
		connections.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
		connections.getDataSourceProperties().remove("socketTimeout");
		return connections;
	}

	// connections of spring.flyway.url or spring.flyway.user
	private static DataSource readCommitted(DataSource source) {
		IsolationLevelDataSourceAdapter connections = new IsolationLevelDataSourceAdapter();
		connections.setTargetDataSource(source);
		connections.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
		return connections;
	}

}
