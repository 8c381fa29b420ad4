package org.smartfactory.registry.command;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Migrations;

import static org.assertj.core.api.Assertions.assertThat;

class MigrateCommandTests {

	@ParameterizedTest
	@EnumSource
	void schemaIsMigratedOnceAndNothingIsLoaded(Engine engine) {
		String url = engine.newDatabase();
		CommandRun first = CommandRun.of(Map.of("spring.datasource.url", url, "registry.migrate", "false"), "migrate");
		assertThat(first)
			.isEqualTo(new CommandRun(0, "Migrated the schema from version none to version %d: %d migrations.%n"
				.formatted(Migrations.version(), Migrations.count(engine)), ""));
		assertThat(CommandRun.on(url, "migrate").out())
			.isEqualTo("The schema already has version %d.%n".formatted(Migrations.version()));
		assertThat(CommandRun.on(url, "recount").code()).isZero();
	}

}
