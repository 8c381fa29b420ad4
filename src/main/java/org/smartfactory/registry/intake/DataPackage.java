package org.smartfactory.registry.intake;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;

/**
 * A data package: a descriptor and the CSV files beside it.
 */
final class DataPackage {

	/** What spreadsheets write before a table in UTF-8. */
	private static final char BYTE_ORDER_MARK = 0xFEFF;

	private final Resource location;

	private final PackageDescriptor descriptor;

	private DataPackage(Resource location, PackageDescriptor descriptor) {
		this.location = location;
		this.descriptor = descriptor;
	}

	/**
	 * Opens a package.
	 * @param location its {@code datapackage.json}
	 * @return the package
	 * @throws PackageRefusedException when there is none or it cannot be read
	 */
	static DataPackage open(Resource location) {
		try (InputStream in = location.getInputStream()) {
			PackageDescriptor descriptor = new JsonMapper().readValue(in, PackageDescriptor.class);
			if (descriptor == null || !descriptor.isComplete()) {
				throw refused(location, 1,
						"is no descriptor of a data package; expected a name, resources with name, path and schema, and a title for each source.");
			}
			return new DataPackage(location, descriptor);
		}
		catch (JacksonException ex) {
			throw refused(location, (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1,
					"is no descriptor of a data package: " + ex.getOriginalMessage().lines().findFirst().orElse(""));
		}
		catch (IOException ex) {
			throw refused(location, 1, "cannot be read; expected the descriptor of a data package.");
		}
	}

	private static PackageRefusedException refused(Resource location, long line, String message) {
		return new PackageRefusedException(
				List.of(new Problem(String.valueOf(location.getFilename()), line, "descriptor", message)), 1);
	}

	PackageDescriptor descriptor() {
		return this.descriptor;
	}

	/**
	 * Reads a table row by row.
	 * @param table the table as it is expected
	 * @param problems where what cannot be read is told
	 * @param consumer takes the rows that can be read
	 */
	void read(PackageDescriptor.Resource table, Problems problems, Consumer<Row> consumer) {
		String file = this.descriptor.resources()
			.stream()
			.filter((resource) -> resource.name().equals(table.name()))
			.findFirst()
			.map(PackageDescriptor.Resource::path)
			.orElse(table.path());
		List<String> columns = table.schema().fields().stream().map(PackageDescriptor.Field::name).toList();
		try (CsvReader<CsvRecord> csv = open(file)) {
			boolean header = true;
			for (CsvRecord line : csv) {
				if (header) {
					if (!line.getFields().equals(columns)) {
						problems.add(new Problem(file, line.getStartingLineNumber(), "header", "is '%s'; expected '%s'."
							.formatted(String.join(",", line.getFields()), String.join(",", columns))));
						return;
					}
					header = false;
				}
				else if (line.getFieldCount() != columns.size()) {
					problems.add(new Problem(file, line.getStartingLineNumber(), "row",
							"has %d fields; expected %d.".formatted(line.getFieldCount(), columns.size())));
				}
				else {
					consumer.accept(row(file, columns, line));
				}
			}
			if (header) {
				problems.add(new Problem(file, 1, "header",
						"is missing; expected '%s'.".formatted(String.join(",", columns))));
			}
		}
		catch (CsvParseException ex) {
			problems.add(new Problem(file, 1, "file", "is no CSV file: " + ex.getMessage()));
		}
		catch (FileNotFoundException | NoSuchFileException ex) {
			problems.add(new Problem(file, 1, "file", "is missing."));
		}
		catch (IOException | UncheckedIOException ex) {
			problems.add(new Problem(file, 1, "file", "cannot be read as UTF-8 text."));
		}
	}

	private CsvReader<CsvRecord> open(String file) throws IOException {
		BufferedReader reader = new BufferedReader(
				new InputStreamReader(this.location.createRelative(file).getInputStream(),
						StandardCharsets.UTF_8.newDecoder()
							.onMalformedInput(CodingErrorAction.REPORT)
							.onUnmappableCharacter(CodingErrorAction.REPORT)));
		reader.mark(1);
		if (reader.read() != BYTE_ORDER_MARK) {
			reader.reset();
		}
		return CsvReader.builder()
			.skipEmptyLines(true)
			.allowMissingFields(true)
			.allowExtraFields(true)
			.ofCsvRecord(reader);
	}

	private static Row row(String file, List<String> columns, CsvRecord line) {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			values.put(columns.get(i), line.getField(i));
		}
		return new Row(file, line.getStartingLineNumber(), values);
	}

}
