package org.smartfactory.registry.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.message.Message;

/**
 * Writes a data package row by row; equal rows give equal bytes. The package is published
 * by {@link #finish()}; closing an unfinished writer deletes its output.
 */
public final class PackageWriter implements AutoCloseable {

	private final Path path;

	private final PackageTarget target;

	/** The tables that are not finished, beginning with the current one. */
	private final Deque<PackageTable> tables;

	private @Nullable TableFile current;

	private boolean finished;

	private PackageWriter(Path path, PackageTarget target, Collection<PackageTable> tables) {
		this.path = path;
		this.target = target;
		this.tables = new ArrayDeque<>(tables);
	}

	/**
	 * Begins a package.
	 * @param path a file {@code *.zip} that does not exist, or a folder that does not
	 * exist or is empty
	 * @param metadata the name, title, description and sources of the package
	 * @param tables the tables of the package; a table without rows is written with its
	 * header only
	 * @return the writer
	 * @throws PackageNotWrittenException if the path is in use
	 */
	public static PackageWriter open(Path path, PackageMetadata metadata, Collection<PackageTable> tables) {
		List<PackageTable> held = PackageTables.ALL.stream().filter(tables::contains).toList();
		try {
			return begin(new PackageWriter(path, PackageTarget.open(path), held),
					DescriptorWriter.write(metadata, held));
		}
		catch (IOException ex) {
			throw failed(path, ex);
		}
	}

	private static PackageWriter begin(PackageWriter writer, String descriptor) {
		try {
			writer.attempt(() -> writer.begin(descriptor));
			return writer;
		}
		catch (PackageNotWrittenException ex) {
			writer.close();
			throw ex;
		}
	}

	private void begin(String descriptor) throws IOException {
		try (OutputStream out = this.target.begin("datapackage.json")) {
			out.write(descriptor.getBytes(StandardCharsets.UTF_8));
		}
		beginTable();
	}

	/**
	 * Writes a row. Tables are written one after another, in the order of the descriptor.
	 * @param table the table
	 * @param values the values in the order of its columns, absent or empty if unknown
	 * @throws PackageNotWrittenException if a value is invalid: a spreadsheet would
	 * evaluate it, or it is malformed text
	 */
	public void write(PackageTable table, List<? extends @Nullable String> values) {
		attempt(() -> tableFile(table).write(values));
	}

	/**
	 * Writes a row.
	 * @param table the table
	 * @param values the values by column; columns may be missing
	 * @throws PackageNotWrittenException if a value is invalid
	 */
	public void write(PackageTable table, Map<String, ? extends @Nullable String> values) {
		attempt(() -> tableFile(table).write(values));
	}

	private TableFile tableFile(PackageTable table) throws IOException {
		while (this.current != null && this.tables.element() != table) {
			endTable();
			beginTable();
		}
		if (this.current == null) {
			throw new IllegalStateException(
					"'%s' is not a table of the package, or it is already finished".formatted(table));
		}
		return this.current;
	}

	private void beginTable() throws IOException {
		PackageTable next = this.tables.peek();
		this.current = (next != null) ? new TableFile(next, this.target.begin(next.path())) : null;
	}

	private void endTable() throws IOException {
		if (this.current != null) {
			this.current.close();
			this.tables.remove();
		}
	}

	/**
	 * Publishes the package.
	 * @throws PackageNotWrittenException if this fails
	 */
	public void finish() {
		attempt(() -> {
			while (this.current != null) {
				endTable();
				beginTable();
			}
			this.target.commit();
			this.finished = true;
		});
	}

	/**
	 * Deletes the output if the package is not finished.
	 */
	@Override
	public void close() {
		if (this.finished) {
			return;
		}
		this.finished = true;
		try (Closeable discarded = this.target::discard; Closeable open = this.current) {
			this.tables.clear();
		}
		catch (IOException | UncheckedIOException ex) {
			throw failed(this.path, ex);
		}
	}

	private void attempt(Step step) {
		try {
			step.run();
		}
		catch (IOException | UncheckedIOException ex) {
			throw failed(this.path, ex);
		}
	}

	private static PackageNotWrittenException failed(Path path, Exception cause) {
		return new PackageNotWrittenException(
				(cause instanceof AccessDeniedException) ? Message.of("datapackage.target.access-denied", path)
						: Message.of("datapackage.target.not-writable", path, cause.getMessage()),
				cause);
	}

	/**
	 * A step that writes.
	 */
	private interface Step {

		void run() throws IOException;

	}

}
