package org.smartfactory.registry.monitoring;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.Migrations;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Migration of a database whose schema is of another release.
 */
@ExtendWith(OutputCaptureExtension.class)
class MigrationTests {

	private static final String LOCATIONS = "classpath:db/migration,classpath:db/migration-{vendor},classpath:db/";

	private static final String COUNT = "{ registry { counts { enterprises } } }";

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void failedMigrationIsRolledBack(Engine engine, CapturedOutput output) throws SQLException {
		String url = url(engine);
		RunningRegistry.startOn(url, Map.of("registry.seed", "true")).close();
		assertThatThrownBy(() -> RunningRegistry.startOn(url, Map.of("spring.flyway.locations", LOCATIONS + "broken")))
			.isInstanceOf(RuntimeException.class);
		List<String> told = output.getErr().lines().toList();
		assertThat(told).hasSize(4);
		assertThat(told.get(0)).startsWith("The migration V1000__broken.sql failed at line 3: ");
		assertThat(told.get(1)).isEqualTo("  ALTER TABLE enterprise ADD COLUMN of_nothing REFERENCES nowhere");
		assertThat(told.get(2)).isEqualTo((engine == Engine.POSTGRESQL)
				? "The migration was rolled back; the schema has version %d.".formatted(Migrations.version())
				: "The database file was restored to its state before the migration: "
						+ this.folder.resolve("registry.mv.db"));
		assertThat(told.get(3)).startsWith("Fix the cause and start again");
		assertThat(output.getAll()).doesNotContain("\tat ");
		try (RunningRegistry registry = RunningRegistry.startOn(url, Map.of("registry.seed", "false"))) {
			assertThat(new Http(registry).get(COUNT).body()).contains("\"enterprises\":46");
			assertThat(tables(url)).isZero();
		}
		assertThat(this.folder.toFile().list()).isSubsetOf("registry.mv.db", "registry.trace.db");
	}

	@Test
	void olderServerWorksDuringAndAfterAMigration() {
		String url = Engine.POSTGRESQL.newDatabase();
		try (RunningRegistry older = RunningRegistry.startOn(url, Map.of("registry.seed", "false"))) {
			try (RunningRegistry newer = RunningRegistry.startOn(url,
					Map.of("spring.flyway.locations", LOCATIONS + "expand"))) {
				assertThat(newer.bean(SchemaMigration.class).outcome())
					.isEqualTo(new SchemaMigration.Outcome(Long.toString(Migrations.version()), "1001", 1));
				assertThat(new Http(older).get(COUNT).body()).contains("\"enterprises\":46");
			}
		}
		try (RunningRegistry older = RunningRegistry.startOn(url, Map.of("registry.migrate", "false"))) {
			assertThat(new Http(older).get(COUNT).body()).contains("\"enterprises\":46");
		}
	}

	@Test
	void serverThatMayNotMigrateReportsTheVersions(CapturedOutput output) {
		String url = Engine.POSTGRESQL.newDatabase();
		assertThatThrownBy(() -> RunningRegistry.startOn(url, Map.of("registry.migrate", "false")))
			.isInstanceOf(RuntimeException.class);
		assertThat(output.getErr().lines())
			.containsExactly(
					"The database schema has version none; this release requires version %d."
						.formatted(Migrations.version()),
					"Run the command 'migrate' first, or start with registry.migrate=true.");
	}

	private String url(Engine engine) {
		return (engine == Engine.POSTGRESQL) ? engine.newDatabase()
				: "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
					.formatted(this.folder.resolve("registry"));
	}

	private static long tables(String url) throws SQLException {
		try (var connection = DriverManager.getConnection(url);
				var statement = connection.createStatement();
				var rs = statement
					.executeQuery("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'half_done'")) {
			rs.next();
			return rs.getLong(1);
		}
	}

}
