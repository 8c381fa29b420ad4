package org.smartfactory.registry;

import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the databases of the tests to be those that users have.
 */
class EngineTests {

	@Test
	void h2IsAFile() {
		JdbcClient jdbc = RunningRegistry.seeded(Engine.H2).database();
		assertThat(jdbc.sql("SELECT DATABASE_PATH()").query(String.class).optional()).isPresent();
	}

	@ParameterizedTest
	@EnumSource
	void registryThatIsCopiedIsWhatAFirstStartMakes(Engine engine) throws SQLException {
		String url = engine.newDatabase();
		RunningRegistry.startOn(url, Map.of("registry.seed", "false")).close();
		assertThat(DatabaseContent.of(engine.newRegistry(false))).isEqualTo(DatabaseContent.of(url));
		RunningRegistry.startOn(url, Map.of()).close();
		assertThat(DatabaseContent.of(engine.newRegistry(true))).isEqualTo(DatabaseContent.of(url));
	}

}
