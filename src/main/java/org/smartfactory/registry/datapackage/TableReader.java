package org.smartfactory.registry.datapackage;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.smartfactory.registry.datapackage.table.PackageColumn;
import org.smartfactory.registry.datapackage.table.PackageRow;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Localized;
import org.smartfactory.registry.message.Message;

import org.springframework.core.io.Resource;

/**
 * Reads the CSV file of one table.
 *
 * @param descriptor the descriptor of the package, beside or above the file
 * @param file the path of the file
 * @param table the table
 */
record TableReader(Resource descriptor, String file, PackageTable table) {

	/** The byte order mark that spreadsheets write before a table in UTF-8. */
	private static final char BYTE_ORDER_MARK = 0xFEFF;

	/**
	 * The maximum size of a table, in MiB. A small zip file can expand to any size.
	 */
	private static final int MAX_TABLE = 4096;

	/** The maximum length of a row, in characters. */
	private static final int MAX_ROW = 1 << 20;

	/** The maximum length of an invalid header in an error, in characters. */
	private static final int MAX_HEADER = 300;

	/**
	 * Reads the table row by row. Bytes that are not UTF-8 are read as U+FFFD, which no
	 * value may contain, so that each of them is reported with its line.
	 * @param errors receives the errors of the file
	 * @param consumer receives the rows
	 */
	void read(ValidationErrors errors, Consumer<PackageRow> consumer) {
		List<PackageColumn> columns = List.of();
		long last = 0;
		try (CsvReader<CsvRecord> csv = open()) {
			for (CsvRecord line : csv) {
				if (last == 0 && !isHeader(line.getFields())) {
					errors.add(new ValidationError(this.file, line.getStartingLineNumber(), "header",
							Message.of("datapackage.file.header", header(line), header())));
					return;
				}
				if (last == 0) {
					columns = this.table.columns()
						.stream()
						.filter((column) -> line.getFields().contains(column.name()))
						.toList();
				}
				else if (!isEmpty(line)) {
					add(columns, line, errors, consumer);
				}
				last = line.getStartingLineNumber();
			}
			if (last == 0) {
				errors.add(new ValidationError(this.file, 1, "header",
						Message.of("datapackage.file.no-header", header())));
			}
		}
		catch (CsvParseException ex) {
			errors.add(new ValidationError(this.file, last + 1, "file",
					Message.of("datapackage.file.not-csv", reason(ex))));
		}
		catch (FileNotFoundException | NoSuchFileException ex) {
			errors.add(new ValidationError(this.file, 1, "file", Message.of("datapackage.file.missing")));
		}
		catch (IOException | UncheckedIOException ex) {
			errors.add(new ValidationError(this.file, last + 1, "file",
					Message.of("datapackage.file.unreadable", reason(ex))));
		}
	}

	// spreadsheets end with such rows
	private static boolean isEmpty(CsvRecord line) {
		return line.getFields().stream().allMatch(String::isEmpty);
	}

	private void add(List<PackageColumn> columns, CsvRecord line, ValidationErrors errors,
			Consumer<PackageRow> consumer) {
		if (line.getFieldCount() != columns.size()) {
			errors.add(new ValidationError(this.file, line.getStartingLineNumber(), "row",
					Message.of("datapackage.file.fields", line.getFieldCount(), columns.size())));
		}
		else {
			consumer.accept(row(columns, line));
		}
	}

	// the columns in their order; optional columns may be missing
	private boolean isHeader(List<String> fields) {
		return fields.equals(this.table.columns()
			.stream()
			.filter((column) -> column.isRequired() || fields.contains(column.name()))
			.map(PackageColumn::name)
			.toList());
	}

	private String header() {
		return String.join(",", this.table.columnNames());
	}

	private static String header(CsvRecord line) {
		String header = Sanitizer.harmless(String.join(",", line.getFields()));
		return (header.length() <= MAX_HEADER) ? header : header.substring(0, MAX_HEADER) + "…";
	}

	private static Object reason(Exception ex) {
		Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
		return (cause instanceof Localized) ? cause : String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
	}

	private CsvReader<CsvRecord> open() throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(
				new BoundedStream(this.descriptor.createRelative(this.file).getInputStream(), MAX_TABLE),
				StandardCharsets.UTF_8));
		reader.mark(1);
		if (reader.read() != BYTE_ORDER_MARK) {
			reader.reset();
		}
		return CsvReader.builder()
			.skipEmptyLines(true)
			.allowMissingFields(true)
			.allowExtraFields(true)
			.maxBufferSize(MAX_ROW)
			.ofCsvRecord(reader);
	}

	private PackageRow row(List<PackageColumn> columns, CsvRecord line) {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			PackageColumn column = columns.get(i);
			values.put(column.name(), column.canonical(line.getField(i)));
		}
		return new PackageRow(this.file, line.getStartingLineNumber(), values);
	}

}
