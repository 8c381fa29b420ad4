package org.smartfactory.registry.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RandomPackage;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Recomputes the derived tables from the base tables after changes, day by day, and
 * compares.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class DerivedTablesTests {

	private final Engine engine;

	DerivedTablesTests(Engine engine) {
		this.engine = engine;
	}

	@Test
	void countsFollowEveryChange(@TempDir Path first, @TempDir Path second) {
		RandomPackage.write(first, 11, 60);
		RandomPackage.write(second, 11, 60);
		withdrawAndMove(second);
		try (RunningRegistry registry = RunningRegistry.start(this.engine, Map.of("registry.seed", "false"))) {
			PackageLoader loader = registry.bean(PackageLoader.class);
			JdbcClient jdbc = registry.database();
			loader.load(first, Tester.BY, LoadListener.NONE);
			compare(jdbc);
			assertThat(loader.load(second, Tester.BY, LoadListener.NONE).changed()).isTrue();
			compare(jdbc);
		}
	}

	private static void withdrawAndMove(Path folder) {
		List<Map<String, String>> recognitions = Csv.read(folder, "recognitions");
		recognitions.stream().limit(40).forEach((row) -> row.put("withdrawn_on", "2026-01-01"));
		Csv.write(folder, "recognitions", recognitions);
		List<Map<String, String>> enterprises = Csv.read(folder, "enterprises");
		enterprises.stream().limit(20).forEach((row) -> {
			row.put("division", "370211");
			row.put("division_basis", "DERIVED");
		});
		Csv.write(folder, "enterprises", enterprises);
	}

	/**
	 * Sums the deltas up to each day and compares them with the base tables on that day.
	 */
	private static void compare(JdbcClient jdbc) {
		List<String> days = jdbc.sql("SELECT DISTINCT CAST(changed_on AS VARCHAR) FROM holding_change ORDER BY 1")
			.query(String.class)
			.list();
		assertThat(days).hasSizeGreaterThan(10);
		for (String day : days) {
			assertThat(derived(jdbc, day)).as("counts on %s", day).isEqualTo(recomputed(jdbc, day));
		}
		assertThat(counts(jdbc)).isEqualTo(derived(jdbc, "9999-12-31"));
	}

	private static Map<String, Long> derived(JdbcClient jdbc, String day) {
		return counts(jdbc.sql("""
				SELECT division_code, industry_code, holding, SUM(difference) AS total
				  FROM holding_change
				 WHERE changed_on <= CAST(:day AS DATE)
				 GROUP BY division_code, industry_code, holding
				HAVING SUM(difference) <> 0
				""").param("day", day));
	}

	private static Map<String, Long> counts(JdbcClient jdbc) {
		return counts(jdbc.sql("""
				SELECT division_code, industry_code, holding, enterprise_count AS total
				  FROM holding_count
				"""));
	}

	private static Map<String, Long> counts(JdbcClient.StatementSpec statement) {
		Map<String, Long> counts = new TreeMap<>();
		statement.query((rs) -> {
			counts.put("%s %s %d".formatted(rs.getString("division_code"), rs.getString("industry_code"),
					rs.getInt("holding")), rs.getLong("total"));
		});
		return counts;
	}

	private static Map<String, Long> recomputed(JdbcClient jdbc, String day) {
		Map<String, Integer> holdings = new HashMap<>();
		jdbc.sql("""
				SELECT r.enterprise_id, b.holding
				  FROM recognition r
				  JOIN recognition_list l ON l.id = r.list_id
				  JOIN holding_bit b ON b.level_code = l.level_code AND b.stage = l.stage
				 WHERE l.published_on <= CAST(:day AS DATE)
				   AND (r.withdrawn_on IS NULL OR r.withdrawn_on > CAST(:day AS DATE))
				""").param("day", day).query((rs) -> {
			holdings.merge(rs.getString("enterprise_id"), rs.getInt("holding"), (a, b) -> a | b);
		});
		Map<String, List<String>> places = groups(jdbc, """
				SELECT e.id AS enterprise_id, w.within_code AS code
				  FROM enterprise e
				  JOIN division_within w ON w.division_code = e.division_code
				  JOIN division d ON d.code = w.within_code
				 WHERE d.kind <> 'COUNTY'
				    OR d.code = d.city_code
				""");
		Map<String, List<String>> industries = groups(jdbc, """
				SELECT DISTINCT i.enterprise_id, w.within_code AS code
				  FROM enterprise_industry i
				  JOIN industry_within w ON w.industry_code = i.industry_code
				""");
		Map<String, Long> counts = new TreeMap<>();
		holdings.forEach((enterprise, holding) -> {
			for (String place : with("000000", places.get(enterprise))) {
				for (String industry : with("*", industries.get(enterprise))) {
					counts.merge("%s %s %d".formatted(place, industry, holding), 1L, Long::sum);
				}
			}
		});
		return counts;
	}

	private static Map<String, List<String>> groups(JdbcClient jdbc, String sql) {
		Map<String, List<String>> groups = new HashMap<>();
		jdbc.sql(sql).query((rs) -> {
			groups.computeIfAbsent(rs.getString("enterprise_id"), (id) -> new ArrayList<>()).add(rs.getString("code"));
		});
		return groups;
	}

	private static List<String> with(String always, List<String> others) {
		List<String> all = new ArrayList<>(List.of(always));
		if (others != null) {
			all.addAll(others);
		}
		return all;
	}

}
