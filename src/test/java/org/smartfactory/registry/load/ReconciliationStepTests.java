package org.smartfactory.registry.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;
import org.smartfactory.registry.datapackage.DataPackage;
import org.smartfactory.registry.datapackage.PackageRefusedException;
import org.smartfactory.registry.registry.RegistryTransaction;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Loads the packages of {@link ReconciledPackages} with all steps, without each of them,
 * and in another order. Every load is rolled back.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class ReconciliationStepTests {

	private static final List<ReconciliationStep> ALL = List.of(ReconciliationStep.values());

	/** The columns that are compared, by table. */
	private static final Map<String, String> COLUMNS = Map.of("enterprise", "id, name, credit_code, division_code",
			"enterprise_name", "enterprise_id, position, name, kind", "enterprise_merge", "id, enterprise_id",
			"enterprise_industry", "enterprise_id, industry_code, evidence", "recognition_list",
			"id, document_number, complete_for_code, folded_text", "recognition",
			"id, list_position, enterprise_id, name_as_printed");

	private static RunningRegistry registry;

	private static Path update;

	private static Path taken;

	private static String expected;

	ReconciliationStepTests(Engine engine) {
		// the registry of the engine is started once, below
	}

	@BeforeParameterizedClassInvocation
	static void start(Engine engine, @TempDir Path folder) {
		registry = RunningRegistry.start(engine, Map.of());
		registry.bean(PackageLoader.class)
			.load(ReconciledPackages.known(folder.resolve("known")), Tester.BY, LoadListener.NONE);
		update = ReconciledPackages.update(folder.resolve("update"));
		taken = ReconciledPackages.taken(folder.resolve("taken"));
		expected = load(ALL);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		registry.close();
	}

	@Test
	void rowsAreReconciledWithTheRegistry() {
		assertThat(expected).isEqualTo(
				"""
						- enterprise a0 甲钢铁有限公司 null 140802
						- enterprise c0 丙化工有限公司 null 140802
						- enterprise d0 丁药业有限公司 null 140800
						- enterprise_name a0 0 甲钢铁有限公司 REGISTERED
						- enterprise_name a0 1 甲钢 VARIANT
						- enterprise_name d0 0 丁药业有限公司 REGISTERED
						- enterprise_name d0 1 丁制药 VARIANT
						- recognition 91 1 a0 甲钢铁
						- recognition 92 2 c0 丙化工
						- recognition 94 5 b0 乙机械
						- recognition_list national-2026-excellence 工信〔2026〕1号 140800 卓越级名单/某部/工信20261号
						+ enterprise 20 辛电子有限公司 null 140800
						+ enterprise a0 甲新材料有限公司 null 140802
						+ enterprise c0 丙化工有限公司 911100007109288239 140802
						+ enterprise d0 丁制药 null 140800
						+ enterprise_industry a0 C30 first
						+ enterprise_industry c0 C27 new
						+ enterprise_merge 12 c0
						+ enterprise_name 20 0 辛电子有限公司 REGISTERED
						+ enterprise_name 90 1 庚电力有限公司 VARIANT
						+ enterprise_name a0 0 甲新材料有限公司 REGISTERED
						+ enterprise_name a0 1 甲钢 FORMER
						+ enterprise_name a0 4 甲厂 VARIANT
						+ enterprise_name a0 5 甲钢铁有限公司 VARIANT
						+ enterprise_name b0 1 乙重工有限公司 FORMER
						+ enterprise_name c0 2 丙材 VARIANT
						+ enterprise_name d0 0 丁制药 REGISTERED
						+ enterprise_name d0 1 丁药业有限公司 FORMER
						+ enterprise_name f0 1 己车 VARIANT
						+ recognition 82 2 20 辛电子
						+ recognition 83 3 b0 乙重工
						+ recognition 84 null e0 戊建材
						+ recognition 91 1 a0 甲钢铁公司
						+ recognition 92 4 c0 丙化工
						+ recognition 94 5 b0 乙重工
						+ recognition_list national-2026-excellence 工信〔2026〕1号 null 卓越级名单/某部/工信20261号
						PackageRefusedException: recognitions.csv:2: position: 1 is the position of '甲钢铁' in the registry; expected another position.""");
	}

	@ParameterizedTest
	@EnumSource
	void stepIsNamedAndDescribed(ReconciliationStep step) {
		assertThat(step.sql()).startsWith("/* load.reconcile-")
			.contains(step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		assertThat(step.description()).matches("[A-Z][^.]+\\.");
	}

	@ParameterizedTest
	@EnumSource
	void resultDiffersWithoutTheStep(ReconciliationStep step) {
		List<ReconciliationStep> others = new ArrayList<>(ALL);
		others.remove(step);
		assertThat(load(others)).as(step.description()).isNotEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			DROP_MERGED_ENTERPRISES,           DROP_KNOWN_NAMES
			DROP_MERGED_ENTERPRISES,           MAP_ENTERPRISES_TO_REGISTRY_IDS
			DROP_KNOWN_INDUSTRIES_OF_MERGED,   MAP_INDUSTRIES_TO_REGISTRY_IDS
			DROP_KNOWN_NAMES_OF_MERGED,        MAP_NAMES_TO_REGISTRY_IDS
			MAP_NAMES_TO_REGISTRY_IDS,         DROP_REPEATED_NAMES
			MAP_NAMES_TO_REGISTRY_IDS,         ADD_NAME_FOUND_BY_CREDIT_CODE
			MAP_NAMES_TO_REGISTRY_IDS,         DROP_KNOWN_NAMES
			MAP_NAMES_TO_REGISTRY_IDS,         DROP_NAMES_THAT_BECOME_REGISTERED
			MAP_NAMES_TO_REGISTRY_IDS,         MAP_ENTERPRISES_TO_REGISTRY_IDS
			MAP_INDUSTRIES_TO_REGISTRY_IDS,    DROP_REPEATED_INDUSTRIES
			MAP_INDUSTRIES_TO_REGISTRY_IDS,    DROP_KNOWN_INDUSTRIES
			MAP_INDUSTRIES_TO_REGISTRY_IDS,    MAP_ENTERPRISES_TO_REGISTRY_IDS
			MAP_RECOGNITIONS_TO_REGISTRY_IDS,  MAP_ENTERPRISES_TO_REGISTRY_IDS
			MAP_RECOGNITIONS_TO_REGISTRY_IDS,  MAP_RECOGNITIONS_BY_POSITION
			MAP_MERGES_TO_REGISTRY_IDS,        MAP_ENTERPRISES_TO_REGISTRY_IDS
			MAP_ENTERPRISES_TO_REGISTRY_IDS,   ADD_REGISTERED_NAMES
			KEEP_REGISTERED_NAME,              ADD_REPLACED_NAME
			KEEP_REGISTERED_NAME,              DELETE_PROMOTED_NAME
			ADD_NAME_FOUND_BY_CREDIT_CODE,     KEEP_KNOWN_VALUES
			KEEP_KNOWN_VALUES,                 DROP_NAMES_THAT_BECOME_REGISTERED
			DROP_REPEATED_NAMES,               APPEND_NAMES
			ADD_REPLACED_NAME,                 APPEND_NAMES
			ADD_NAME_FOUND_BY_CREDIT_CODE,     APPEND_NAMES
			DELETE_PROMOTED_NAME,              APPEND_NAMES
			DROP_KNOWN_NAMES,                  APPEND_NAMES
			DROP_NAMES_THAT_STAY_REGISTERED,   APPEND_NAMES
			DROP_NAMES_THAT_BECOME_REGISTERED, APPEND_NAMES
			APPEND_NAMES,                      KEEP_NAME_POSITIONS
			APPEND_NAMES,                      ADD_REGISTERED_NAMES
			MAP_RECOGNITIONS_BY_POSITION,      REJECT_TAKEN_POSITIONS
			""")
	void resultDiffersInAnotherOrder(ReconciliationStep earlier, ReconciliationStep later) {
		List<ReconciliationStep> postponed = new ArrayList<>(ALL);
		postponed.remove(earlier);
		postponed.add(postponed.indexOf(later) + 1, earlier);
		List<ReconciliationStep> advanced = new ArrayList<>(ALL);
		advanced.remove(later);
		advanced.add(advanced.indexOf(earlier), later);
		assertThat(ALL.indexOf(earlier)).isLessThan(ALL.indexOf(later));
		assertThat(List.of(load(postponed), load(advanced))).anyMatch((result) -> !result.equals(expected));
	}

	private static String load(List<ReconciliationStep> steps) {
		return load(update, steps) + load(taken, steps);
	}

	/**
	 * Loads a package.
	 * @return the rows of the registry that the load deletes ({@code -}) and inserts
	 * ({@code +}), where an update is both, or the error
	 */
	private static String load(Path path, List<ReconciliationStep> steps) {
		PackageReview review = review(steps);
		RegistryTables tables = registry.bean(RegistryTables.class);
		try {
			return registry.bean(RegistryTransaction.class)
				.execute(() -> review.stage(DataPackage.open(path), LoadListener.NONE), (status, staged) -> {
					status.setRollbackOnly();
					SortedSet<String> before = rows();
					review.review(staged, null).read().keySet().forEach(tables::write);
					return differences(before, rows());
				});
		}
		catch (PackageRefusedException | DataAccessException ex) {
			return "%s: %s".formatted(ex.getClass().getSimpleName(), ex.getMessage());
		}
	}

	private static PackageReview review(List<ReconciliationStep> steps) {
		StagedConstraints constraints = registry.bean(StagedConstraints.class);
		return new PackageReview(registry.bean(PackageStaging.class), constraints,
				registry.bean(EnterpriseMatcher.class), registry.bean(ReviewWarnings.class),
				new StagedRowReconciler(registry.bean(JdbcClient.class), constraints, steps),
				registry.bean(RegistryTables.class));
	}

	private static SortedSet<String> rows() {
		SortedSet<String> rows = new TreeSet<>();
		COLUMNS.forEach((table, columns) -> registry.bean(JdbcClient.class)
			.sql("SELECT %s FROM %s".formatted(columns, table))
			.query()
			.listOfRows()
			.forEach((row) -> rows.add(table + " "
					+ row.values().stream().map(ReconciliationStepTests::shown).collect(Collectors.joining(" ")))));
		return rows;
	}

	private static String shown(Object value) {
		return String.valueOf(value).replace(ReconciledPackages.ID_PREFIX, "").replace('\n', '/');
	}

	private static String differences(SortedSet<String> before, SortedSet<String> after) {
		return Stream
			.concat(before.stream().filter((row) -> !after.contains(row)).map((row) -> "- " + row),
					after.stream().filter((row) -> !before.contains(row)).map((row) -> "+ " + row))
			.collect(Collectors.joining("\n", "", "\n"));
	}

}
