package org.smartfactory.registry.registry;

import java.util.Locale;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;
import org.smartfactory.registry.security.ApiKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.json.JsonAssert;
import org.springframework.test.json.JsonCompareMode;

/**
 * Migration of changes from before the kind of their actor was recorded: it is derived if
 * possible, otherwise null. Reasons of that time are not public, except those of
 * withdrawals, which are part of the recognition.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class ChangesBeforeActorsTests {

	private static final String CHANGES = "{ registry { changes { nodes { revision actor { kind name issuer } reason } } } }";

	private final Engine engine;

	ChangesBeforeActorsTests(Engine engine) {
		this.engine = engine;
	}

	@Test
	void kindIsDerivedIfPossible() {
		String url = this.engine.newDatabase();
		DriverManagerDataSource database = new DriverManagerDataSource(url);
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration",
					"classpath:db/migration-" + this.engine.name().toLowerCase(Locale.ROOT))
			.target("9")
			.load()
			.migrate();
		JdbcClient.create(database)
			.sql("""
					INSERT INTO registry_change (revision, changed_at, kind, package_name, subject, actor, reason) VALUES
					(1, TIMESTAMP '2026-01-01 00:00:00', 'LOAD', 'seed', NULL, 'smart-factory-registry', 'The registry was empty.'),
					(2, TIMESTAMP '2026-01-01 00:00:00', 'LOAD', 'other', NULL, 'smart-factory-registry', 'again'),
					(3, TIMESTAMP '2026-01-01 00:00:00', 'RECOUNT', NULL, '1 counts differed', 'root', NULL),
					(4, TIMESTAMP '2026-01-01 00:00:00', 'WITHDRAWAL', NULL, 's', 'loader', '迁出'),
					(5, TIMESTAMP '2026-01-01 00:00:00', 'MERGE', NULL, 's', NULL, 'internal')
					""")
			.update();
		ApiKey key = ApiKey.generate();
		try (RunningRegistry registry = RunningRegistry.startOn(url,
				Map.of("registry.seed", "false", "registry.api-keys.loader", key.hash()))) {
			String everybody = """
					{"data": {"registry": {"changes": {"nodes": [
					  {"revision": 5, "actor": null, "reason": %1$s},
					  {"revision": 4, "actor": {"kind": null, "name": %2$s, "issuer": null}, "reason": "迁出"},
					  {"revision": 3, "actor": {"kind": "COMMAND_LINE", "name": %3$s, "issuer": null}, "reason": null},
					  {"revision": 2, "actor": {"kind": null, "name": %4$s, "issuer": null}, "reason": %5$s},
					  {"revision": 1, "actor": {"kind": "REGISTRY", "name": %4$s, "issuer": null}, "reason": "The registry was empty."}
					]}}}}
					""";
			assertJson(everybody.formatted(null, null, null, null, null),
					SecuredRegistry.send(registry, CHANGES, Map.of()).body());
			assertJson(
					everybody.formatted("\"internal\"", "\"loader\"", "\"root\"", "\"smart-factory-registry\"",
							"\"again\""),
					SecuredRegistry.send(registry, CHANGES, Map.of(), "Authorization", "Bearer " + key.value()).body());
		}
	}

	private static void assertJson(String expected, String actual) {
		JsonAssert.comparator(JsonCompareMode.STRICT).assertIsMatch(expected, actual);
	}

}
