package org.smartfactory.registry.registry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Answers;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Servers of several releases read and write one change log.
 */
class RegistryChangeKindTests {

	@ParameterizedTest
	@EnumSource
	void eachReleaseReadsTheChangesOfTheOthers(Engine engine) {
		try (RunningRegistry registry = RunningRegistry.start(engine, Map.of("registry.seed", "false"))) {
			for (RegistryChangeKind kind : RegistryChangeKind.values()) {
				record(registry, kind);
			}
			assertThat(kinds(registry))
				.containsExactlyInAnyOrderElementsOf(Stream.of(RegistryChangeKind.values()).map(Enum::name).toList());
			List<String> nearest = registry.database()
				.sql("SELECT kind FROM registry_change ORDER BY revision DESC")
				.query(String.class)
				.list();
			assertThat(nearest).isSubsetOf("LOAD", "WITHDRAWAL", "ALIAS", "MERGE", "RECOUNT");
			registry.database().sql("UPDATE registry_change SET exact_kind = 'OF_A_LATER_RELEASE'").update();
			assertThat(kinds(registry)).isEqualTo(nearest);
			registry.database().sql("UPDATE registry_change SET exact_kind = NULL").update();
			assertThat(kinds(registry)).isEqualTo(nearest);
		}
	}

	private static void record(RunningRegistry registry, RegistryChangeKind kind) {
		registry.bean(RegistryTransaction.class)
			.execute(() -> registry.bean(RegistryState.class).record(kind, null, "某企业", Tester.BY, List.of()));
	}

	private static List<String> kinds(RunningRegistry registry) {
		return Answers.ask(registry, "{ registry { changes(first: 100) { nodes { kind } } } }", Map.of())
			.path("registry.changes.nodes[*].kind")
			.entityList(String.class)
			.get();
	}

}
