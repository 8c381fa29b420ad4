package org.smartfactory.registry.command;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;

import static org.assertj.core.api.Assertions.assertThat;

class MigrateCommandTests {

	@ParameterizedTest
	@EnumSource
	void schemaIsMigratedOnceAndNothingIsLoaded(Engine engine) {
		String url = engine.newDatabase();
		CommandRun first = CommandRun.of(Map.of("spring.datasource.url", url, "registry.migrate", "false"), "migrate");
		assertThat(first)
			.isEqualTo(new CommandRun(0, "Migrated the schema from version none to version 9: %d migrations.%n"
				.formatted((engine == Engine.H2) ? 9 : 12), ""));
		assertThat(CommandRun.on(url, "migrate").out()).isEqualTo("The schema is of version 9 already.%n".formatted());
		assertThat(CommandRun.on(url, "recount").code()).isZero();
	}

}
