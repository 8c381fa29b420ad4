package org.smartfactory.registry.command;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.text.CsvInjectionGuard;

/**
 * A CSV file for spreadsheets: in UTF-8 with a byte order mark, without cells that a
 * spreadsheet would evaluate. Closing an unfinished file deletes it.
 */
final class ReportFile implements AutoCloseable {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final @Nullable Path path;

	private final CsvWriter csv;

	private boolean finished;

	private ReportFile(@Nullable Path path, Writer out) {
		this.path = path;
		this.csv = CsvWriter.builder().build(out);
	}

	/**
	 * Begins a file.
	 * @param path a file that does not exist, absent if nobody wants the report
	 * @param columns the names of its columns
	 * @return the file
	 * @throws ReportNotWrittenException if it cannot be written
	 */
	static ReportFile open(@Nullable Path path, String... columns) {
		try {
			Writer out = (path != null)
					? Files.newBufferedWriter(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
					: Writer.nullWriter();
			ReportFile file = new ReportFile(path, out);
			out.write(BYTE_ORDER_MARK);
			file.write(columns);
			return file;
		}
		catch (IOException ex) {
			throw failed(path, ex);
		}
	}

	/**
	 * Writes a row.
	 * @param values the values in the order of the columns, absent if there is none
	 * @throws ReportNotWrittenException if this fails
	 */
	void write(@Nullable String... values) {
		try {
			this.csv.writeRecord(Stream.of(values)
				.map((value) -> CsvInjectionGuard.escape(Objects.requireNonNullElse(value, "")))
				.toList());
		}
		catch (UncheckedIOException ex) {
			throw failed(this.path, Objects.requireNonNull(ex.getCause()));
		}
	}

	/**
	 * Finishes the file.
	 * @throws ReportNotWrittenException if this fails
	 */
	void finish() {
		try {
			this.csv.close();
			this.finished = true;
		}
		catch (IOException ex) {
			throw failed(this.path, ex);
		}
	}

	@Override
	public void close() {
		if (this.finished || this.path == null) {
			return;
		}
		Path unfinished = this.path;
		try (Closeable deleted = () -> Files.deleteIfExists(unfinished)) {
			this.csv.close();
		}
		catch (IOException ex) {
			throw failed(this.path, ex);
		}
	}

	private static ReportNotWrittenException failed(@Nullable Path path, IOException cause) {
		return new ReportNotWrittenException(
				(cause instanceof FileAlreadyExistsException) ? Message.of("datapackage.target.exists", path)
						: Message.of("datapackage.target.not-writable", path, cause.getMessage()),
				cause);
	}

}
