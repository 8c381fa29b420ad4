package org.smartfactory.registry.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;
import org.smartfactory.registry.load.Recount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A correction neither creates nor uses the temporary tables of a load, and updates the
 * counts.
 */
class CorrectionStatementTests {

	@ParameterizedTest
	@EnumSource
	void correctionCreatesNoTables(Engine engine) {
		try (RunningRegistry registry = RunningRegistry.start(engine, Map.of("registry.seed", "true"))) {
			Corrections corrections = registry.bean(Corrections.class);
			List<String> recognitions = find(registry, "SELECT id FROM recognition ORDER BY id");
			List<String> enterprises = find(registry, """
					SELECT enterprise_id FROM recognition GROUP BY enterprise_id ORDER BY enterprise_id
					""");
			assertCorrection(registry,
					() -> corrections.withdraw(recognitions.get(0), LocalDate.of(2026, 9, 1), Tester.BY));
			assertCorrection(registry, () -> corrections.unwithdraw(recognitions.get(0), Tester.BY));
			assertCorrection(registry, () -> corrections.addName(enterprises.get(1), "另一个名称", Tester.BY));
			assertCorrection(registry, () -> corrections.removeName(enterprises.get(1), "另一个名称", Tester.BY));
			assertCorrection(registry,
					() -> corrections.clear(enterprises.get(1), EnterpriseField.DIVISION, Tester.BY));
			assertCorrection(registry, () -> corrections.merge(enterprises.get(2), enterprises.get(3), Tester.BY));
			assertThat(registry.bean(Recount.class).findDifferences()).isEmpty();
		}
	}

	private static List<String> find(RunningRegistry registry, String sql) {
		return registry.database().sql(sql).query(String.class).list();
	}

	private static void assertCorrection(RunningRegistry registry, Supplier<?> correction) {
		List<String> statements = registry
			.statementsOf(() -> assertThat(correction.get()).isInstanceOf(Corrected.class));
		assertThat(statements).isNotEmpty()
			.noneMatch((sql) -> sql.matches("(?s).*\\b(CREATE|DROP|ANALYZE|staged_|touched_enterprise).*"));
	}

}
