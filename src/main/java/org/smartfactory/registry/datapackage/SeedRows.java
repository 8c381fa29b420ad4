package org.smartfactory.registry.datapackage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.smartfactory.registry.datapackage.table.PackageTable;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads the reference tables of the seed.
 */
public final class SeedRows {

	private SeedRows() {
	}

	/**
	 * Reads a small table of the seed.
	 * @param table the table
	 * @return its rows, the values by column
	 */
	public static List<Map<String, String>> read(PackageTable table) {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
			.ofNamedCsvRecord(new InputStreamReader(new ClassPathResource("seed/" + table.path()).getInputStream(),
					StandardCharsets.UTF_8))) {
			return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
