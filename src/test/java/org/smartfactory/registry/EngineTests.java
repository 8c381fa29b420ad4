package org.smartfactory.registry;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the databases of the tests to be those that users have.
 */
class EngineTests {

	@Test
	void h2IsAFile() {
		JdbcClient jdbc = RunningRegistry.seeded(Engine.H2).bean(JdbcClient.class);
		assertThat(jdbc.sql("SELECT DATABASE_PATH()").query(String.class).optional()).isPresent();
	}

}
