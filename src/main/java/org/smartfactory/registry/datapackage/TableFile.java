package org.smartfactory.registry.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.text.CsvInjectionGuard;

/**
 * Writes the CSV file of one table.
 */
final class TableFile implements Closeable {

	private final PackageTable table;

	private final List<String> columns;

	private final CsvWriter csv;

	private long rows;

	TableFile(PackageTable table, OutputStream out) {
		this.table = table;
		this.columns = table.columnNames();
		this.csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.LF)
			.build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.csv.writeRecord(this.columns);
	}

	/**
	 * Writes a row.
	 * @param values the values in the order of the columns, absent or empty if unknown
	 * @throws PackageNotWrittenException if a value is invalid
	 */
	void write(List<? extends @Nullable String> values) {
		this.rows++;
		expect(values.size() == this.columns.size());
		CsvWriter.CsvWriterRecord line = this.csv.writeRecord();
		for (int i = 0; i < values.size(); i++) {
			String value = values.get(i);
			if (value != null) {
				check(this.columns.get(i), value);
			}
			line.writeField(value);
		}
		line.endRecord();
	}

	/**
	 * Writes a row.
	 * @param values the values by column; columns may be missing
	 * @throws PackageNotWrittenException if a value is invalid
	 */
	void write(Map<String, ? extends @Nullable String> values) {
		expect(this.columns.containsAll(values.keySet()));
		write(this.columns.stream().<@Nullable String>map(values::get).toList());
	}

	private void expect(boolean columns) {
		if (!columns) {
			throw new IllegalArgumentException(
					"Expected the columns %2$s of %1$s".formatted(this.table.name(), this.columns));
		}
	}

	private void check(String column, String value) {
		Optional<Message> invalid = CsvInjectionGuard.check(value, Message.of("text.quoted", Sanitizer.of(value)));
		if (invalid.isPresent()) {
			throw new PackageNotWrittenException(
					Message.of("datapackage.value.not-written", this.table.name(), this.rows, column, invalid.get()));
		}
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
