package org.smartfactory.registry.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Checked;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RandomPackage;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.datapackage.DataPackage;
import org.smartfactory.registry.datapackage.PackageDescriptor;
import org.smartfactory.registry.datapackage.PackageNotWrittenException;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.enterprise.CreditCode;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Exports loaded packages, loads exports, and computes the expected content of an export
 * as of a day independently.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class RegistryExportTests {

	private final Engine engine;

	@TempDir
	Path folder;

	RegistryExportTests(Engine engine) {
		this.engine = engine;
	}

	@Test
	void seedIsExportedRowByRow() {
		Map<String, Long> counts = RunningRegistry.seeded(this.engine)
			.bean(RegistryExport.class)
			.export(this.folder, null);
		for (PackageTable table : PackageTables.ALL) {
			List<Map<String, String>> seed = Csv.read(Csv.SEED, table.name());
			assertThat(Csv.read(this.folder, table.name())).as(table.name()).containsExactlyInAnyOrderElementsOf(seed);
			assertThat(this.folder.resolve(table.path())).content().startsWith(Csv.header(table.name()) + "\n");
			assertThat(counts).containsEntry(table.name(), (long) seed.size());
		}
		assertThat(Csv.read(this.folder, "divisions")).isEqualTo(Csv.read(Csv.SEED, "divisions"));
		PackageDescriptor exported = open(this.folder).descriptor();
		assertThat(exported.sources()).containsExactlyInAnyOrderElementsOf(open(Csv.SEED).descriptor().sources());
	}

	@Test
	void exportIsTheSameOnTheOtherEngine() throws IOException {
		Path source = writePackage(5);
		Engine other = Engine.values()[1 - this.engine.ordinal()];
		try (RunningRegistry first = start(this.engine, source)) {
			first.bean(RegistryExport.class).export(this.folder.resolve("first"), null);
			first.bean(RegistryExport.class).export(this.folder.resolve("first.zip"), null);
		}
		for (PackageTable table : PackageTables.ALL) {
			assertThat(Csv.read(this.folder.resolve("first"), table.name())).as(table.name())
				.containsExactlyInAnyOrderElementsOf(Csv.read(source, table.name()));
		}
		try (RunningRegistry second = start(other, this.folder.resolve("first"))) {
			second.bean(RegistryExport.class).export(this.folder.resolve("second"), null);
			second.bean(RegistryExport.class).export(this.folder.resolve("second.zip"), null);
		}
		try (var files = Files.list(this.folder.resolve("first"))) {
			assertThat(files).hasSize(11)
				.allSatisfy((file) -> assertThat(this.folder.resolve("second").resolve(file.getFileName()))
					.hasSameBinaryContentAs(file));
		}
		assertThat(this.folder.resolve("second.zip")).hasSameBinaryContentAs(this.folder.resolve("first.zip"));
	}

	@Test
	void exportAsOfADayContainsWhatWasKnown() throws IOException {
		Path source = writePackage(6);
		try (RunningRegistry registry = start(this.engine, source)) {
			for (String day : List.of("2023-12-31", "2024-09-01", "2025-02-28", "2026-06-30", "2030-01-01")) {
				Path exported = this.folder.resolve(day);
				registry.bean(RegistryExport.class).export(exported, LocalDate.parse(day));
				compare(source, exported, day);
				Checked.of(registry, exported);
			}
		}
	}

	@Test
	void valueThatASpreadsheetWouldEvaluateIsNotExported() {
		try (RunningRegistry registry = RunningRegistry.start(this.engine, Map.of())) {
			registry.database().sql("UPDATE recognition SET factory_name = '=1' WHERE list_position = 2").update();
			assertThatExceptionOfType(PackageNotWrittenException.class)
				.isThrownBy(() -> registry.bean(RegistryExport.class).export(this.folder.resolve("x"), null))
				.withMessageStartingWith("recognitions, row ")
				.withMessageContaining(", factory_name: '=1' starts like a spreadsheet formula");
			assertThat(this.folder).isEmptyDirectory();
		}
	}

	private static void compare(Path source, Path exported, String day) {
		List<Map<String, String>> lists = Csv.read(source, "recognition-lists");
		lists.removeIf((row) -> row.get("published_on").compareTo(day) > 0);
		Set<String> known = new HashSet<>(column(lists, "id"));
		Set<String> gone = new HashSet<>();
		List<Map<String, String>> recognitions = new ArrayList<>();
		for (Map<String, String> row : Csv.read(source, "recognitions")) {
			if (known.contains(row.get("list"))) {
				if (row.get("withdrawn_on").compareTo(day) > 0) {
					row.put("withdrawn_on", "");
					row.put("withdrawal_reason", "");
				}
				recognitions.add(row);
			}
			else {
				gone.add(row.get("enterprise"));
			}
		}
		gone.removeAll(column(recognitions, "enterprise"));
		assertRows(exported, "recognition-lists", lists);
		assertRows(exported, "recognitions", recognitions);
		assertRows(exported, "enterprises", without(source, "enterprises", "id", gone));
		for (String table : List.of("enterprise-names", "enterprise-merges", "enterprise-industries")) {
			assertRows(exported, table, without(source, table, "enterprise", gone));
		}
		List<Map<String, String>> counts = Csv.read(source, "published-counts");
		counts.removeIf((row) -> row.get("as_of").compareTo(day) > 0);
		assertRows(exported, "published-counts", counts);
	}

	private static void assertRows(Path exported, String table, List<Map<String, String>> rows) {
		assertThat(Csv.read(exported, table)).as("%s of %s", table, exported).containsExactlyInAnyOrderElementsOf(rows);
	}

	private static List<Map<String, String>> without(Path folder, String table, String column, Set<String> values) {
		List<Map<String, String>> rows = Csv.read(folder, table);
		rows.removeIf((row) -> values.contains(row.get(column)));
		return rows;
	}

	private static List<String> column(List<Map<String, String>> rows, String column) {
		return rows.stream().map((row) -> row.get(column)).toList();
	}

	/**
	 * A random package with values that are difficult for CSV files, databases and
	 * encodings.
	 */
	private Path writePackage(long seed) throws IOException {
		Path source = Files.createDirectory(this.folder.resolve("source"));
		RandomPackage.write(source, seed, 80);
		List<Map<String, String>> enterprises = Csv.read(source, "enterprises");
		List<Map<String, String>> merges = new ArrayList<>();
		for (int i = 0; i < enterprises.size(); i += 3) {
			Map<String, String> row = enterprises.get(i);
			row.put("name", "𠮷野\"建,\" " + row.get("name"));
			row.put("credit_code", CreditCode.complete("91140800%09d".formatted(i)).value());
			merges.add(
					Csv.row("id", new UUID(seed * 0x9E3779B97F4A7C15L * i, i).toString(), "enterprise", row.get("id")));
		}
		enterprises.add(Csv.row("id", new UUID(-1, -1).toString(), "name", "无名单有限公司"));
		Csv.write(source, "enterprises", enterprises);
		Csv.write(source, "enterprise-merges", merges);
		List<Map<String, String>> industries = Csv.read(source, "enterprise-industries");
		industries.forEach((row) -> row.put("evidence", "读作 \"建\",\n第二行 𠮷"));
		Csv.write(source, "enterprise-industries", industries);
		List<Map<String, String>> lists = Csv.read(source, "recognition-lists");
		lists.forEach((row) -> row.put("note", "一,二\n\"三\" 𠮷 \t末 "));
		Csv.write(source, "recognition-lists", lists);
		return source;
	}

	private static DataPackage open(Path folder) {
		return DataPackage.open(new FileSystemResource(folder.resolve("datapackage.json")));
	}

	private static RunningRegistry start(Engine engine, Path folder) {
		return RunningRegistry.start(engine,
				Map.of("registry.seed-location", folder.resolve("datapackage.json").toUri().toString()));
	}

}
