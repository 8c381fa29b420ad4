package org.smartfactory.registry.load.staging;

import java.sql.DatabaseMetaData;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * Chooses the staging that the database has.
 */
@Configuration(proxyBeanMethods = false)
class Stagings {

	@Bean
	Staging staging(DataSource dataSource) throws MetaDataAccessException {
		JdbcTemplate jdbc = new JdbcTemplate(dataSource);
		String product = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
		if ("PostgreSQL".equals(product)) {
			return new CopyStaging(jdbc);
		}
		EmbeddedStaging staging = new EmbeddedStaging(jdbc);
		staging.prepare();
		return staging;
	}

}
