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

/**
 * Writes a data package, row by row, the same bytes for the same rows. It appears when it
 * is finished; a writer that is closed before leaves nothing.
 */
public final class PackageWriter implements AutoCloseable {

	private final Path path;

	private final PackageTarget target;

	/** The tables that are not finished; the first one is being written. */
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
	 * @param facts what the package says of itself
	 * @param tables the tables that it holds; one that gets no rows is written with its
	 * header alone
	 * @return the writer
	 * @throws PackageNotWrittenException when something else is there
	 */
	public static PackageWriter open(Path path, PackageFacts facts, Collection<PackageTable> tables) {
		List<PackageTable> held = PackageTables.ALL.stream().filter(tables::contains).toList();
		try {
			return begin(new PackageWriter(path, PackageTarget.open(path), held), DescriptorWriter.write(facts, held));
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
	 * @param values the values in the order of its columns, absent or empty for what is
	 * not known
	 * @throws PackageNotWrittenException when a value must not be written: a spreadsheet
	 * would run it, or it is no text
	 */
	public void write(PackageTable table, List<? extends @Nullable String> values) {
		attempt(() -> tableFile(table).write(values));
	}

	/**
	 * Writes a row.
	 * @param table the table
	 * @param values the values by column; columns may be missing
	 * @throws PackageNotWrittenException when a value must not be written
	 */
	public void write(PackageTable table, Map<String, ? extends @Nullable String> values) {
		attempt(() -> {
			TableFile file = tableFile(table);
			List<String> columns = this.tables.element().columnNames();
			if (!columns.containsAll(values.keySet())) {
				throw new IllegalArgumentException("%s has the columns %s".formatted(table, columns));
			}
			file.write(columns.stream().<@Nullable String>map(values::get).toList());
		});
	}

	private TableFile tableFile(PackageTable table) throws IOException {
		while (this.current != null && this.tables.element() != table) {
			endTable();
			beginTable();
		}
		if (this.current == null) {
			throw new IllegalStateException("'%s' is no table of the package, or is finished".formatted(table));
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
	 * Lets the package appear.
	 * @throws PackageNotWrittenException when it cannot
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
	 * Leaves nothing of a package that is not finished.
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
		String reason = (cause instanceof AccessDeniedException) ? "permission denied" : cause.getMessage();
		return new PackageNotWrittenException("'%s' cannot be written: %s".formatted(path, reason), cause);
	}

	/**
	 * Something that writes.
	 */
	private interface Step {

		void run() throws IOException;

	}

}
