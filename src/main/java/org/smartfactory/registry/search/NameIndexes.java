package org.smartfactory.registry.search;

import java.sql.DatabaseMetaData;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * Selects the index on names of the database engine.
 */
@Configuration(proxyBeanMethods = false)
class NameIndexes {

	@Bean
	NameIndex nameIndex(DataSource dataSource) throws MetaDataAccessException {
		String product = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
		return "PostgreSQL".equals(product) ? new CharacterIndex() : new NameScan();
	}

}
