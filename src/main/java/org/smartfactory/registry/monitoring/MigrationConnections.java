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
 * Gives Flyway connections of its own. Those of the pool are for requests. They keep the
 * snapshot of their first statement: a process that waited while another one migrated
 * would not see what that one did, and would do it again. And they give up a statement
 * that is silent for long, as the statement of a migration may be.
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

	// those of spring.flyway.url or spring.flyway.user
	private static DataSource readCommitted(DataSource source) {
		IsolationLevelDataSourceAdapter connections = new IsolationLevelDataSourceAdapter();
		connections.setTargetDataSource(source);
		connections.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
		return connections;
	}

}
