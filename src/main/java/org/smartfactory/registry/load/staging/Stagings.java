package org.smartfactory.registry.load.staging;

import javax.sql.DataSource;

import org.smartfactory.registry.snapshot.Snapshots;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Chooses the staging for the database.
 */
@Configuration(proxyBeanMethods = false)
class Stagings {

	@Bean
	Staging staging(DataSource dataSource, Snapshots snapshots) {
		JdbcTemplate jdbc = new JdbcTemplate(dataSource);
		if (!snapshots.isEmbedded()) {
			return new CopyStaging(jdbc);
		}
		EmbeddedStaging staging = new EmbeddedStaging(jdbc);
		staging.prepare();
		return staging;
	}

}
