package org.smartfactory.registry.snapshot;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has the repositories read from snapshots. Spring Boot makes its {@code JdbcClient} of
 * this template.
 */
@Configuration(proxyBeanMethods = false)
class SnapshotJdbc {

	@Bean
	JdbcTemplate jdbcTemplate(DataSource pool) {
		return new JdbcTemplate(new SnapshotDataSource(pool));
	}

}
