package org.smartfactory.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.smartfactory.registry.datapackage.table.PackageTables;

/**
 * Reads and writes tables of packages in tests, by themselves: of the registry, only the
 * names of the columns are used. A column that a file does not have is empty.
 */
public final class Csv {

	/** The package that the registry is filled with. */
	public static final Path SEED = Path.of("seed");

	private Csv() {
	}

	public static List<Map<String, String>> read(Path folder, String table) {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
			List<Map<String, String>> rows = new ArrayList<>();
			csv.forEach((record) -> {
				Map<String, String> row = new LinkedHashMap<>();
				columns(table).forEach((column) -> row.put(column, ""));
				row.putAll(record.getFieldsAsMap());
				rows.add(row);
			});
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes a table with all of its columns.
	 */
	public static void write(Path folder, String table, List<Map<String, String>> rows) {
		try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(table + ".csv"))) {
			List<String> columns = columns(table);
			csv.writeRecord(columns);
			rows.forEach(
					(row) -> csv.writeRecord(columns.stream().map((column) -> row.getOrDefault(column, "")).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The columns of a table.
	 */
	public static List<String> columns(String table) {
		return PackageTables.of(table).columnNames();
	}

	/**
	 * The header of a table, with all of its columns.
	 */
	public static String header(String table) {
		return String.join(",", columns(table));
	}

	/**
	 * Copies the seed to a folder.
	 */
	public static void copySeed(Path folder) {
		try (var files = Files.list(SEED)) {
			for (Path file : files.toList()) {
				Files.copy(file, folder.resolve(file.getFileName()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A row.
	 * @param values columns and values in turn
	 */
	public static Map<String, String> row(String... values) {
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			row.put(values[i], values[i + 1]);
		}
		return row;
	}

}
