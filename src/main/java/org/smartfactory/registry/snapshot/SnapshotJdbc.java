package org.smartfactory.registry.snapshot;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Configures repositories to read from snapshots. Spring Boot creates its
 * {@code JdbcClient} from this template.
 */
@Configuration(proxyBeanMethods = false)
class SnapshotJdbc {

	@Bean
	JdbcTemplate jdbcTemplate(DataSource pool) {
		return new JdbcTemplate(new SnapshotDataSource(pool));
	}

}
