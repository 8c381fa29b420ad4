package org.smartfactory.registry.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartfactory.registry.Checked;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;
import org.smartfactory.registry.synthetic.SyntheticPackage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A check leaves no statistics behind for rows that it rolls back. Only PostgreSQL is
 * analyzed.
 */
class CheckStatementTests {

	@Test
	void onlyALoadAnalyzesTablesOfTheRegistry(@TempDir Path folder) {
		SyntheticPackage.write(folder, 1100, 7);
		try (RunningRegistry registry = RunningRegistry.start(Engine.POSTGRESQL, Map.of("registry.seed", "true"))) {
			PackageLoader loader = registry.bean(PackageLoader.class);
			long analyzed = countAnalyzed(registry);
			List<String> statements = registry.statementsOf(() -> Checked.of(registry, folder));
			assertThat(statements).filteredOn((sql) -> sql.contains("ANALYZE"))
				.isNotEmpty()
				.allMatch((sql) -> sql.contains("ANALYZE staged_"));
			assertThat(countAnalyzed(registry)).isEqualTo(analyzed);
			loader.load(folder, Tester.BY, LoadListener.NONE);
			assertThat(countAnalyzed(registry)).isGreaterThan(analyzed);
		}
	}

	/**
	 * How often a table of the registry was analyzed on request, not by the server
	 * itself.
	 */
	private static long countAnalyzed(RunningRegistry registry) {
		return registry.database()
			.sql("SELECT SUM(analyze_count) FROM pg_stat_user_tables WHERE relname IN ('enterprise', 'recognition')")
			.query(Long.class)
			.single();
	}

}
