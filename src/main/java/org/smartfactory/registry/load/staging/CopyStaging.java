package org.smartfactory.registry.load.staging;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Staging on PostgreSQL: fills the tables with COPY and analyzes them.
 */
final class CopyStaging implements Staging {

	private final JdbcTemplate jdbc;

	CopyStaging(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void create() {
		this.jdbc.execute("/* load.memory */ SET LOCAL work_mem = '128MB'");
		TemporaryTables.definitions("CREATE LOCAL TEMPORARY TABLE %s (%s) ON COMMIT DROP").forEach(this.jdbc::execute);
	}

	@Override
	public void fill(StagedTable table, Consumer<Rows> rows) {
		this.jdbc.execute((ConnectionCallback<@Nullable Void>) (connection) -> {
			try (Writer out = new BufferedWriter(
					new OutputStreamWriter(
							new PGCopyOutputStream(connection.unwrap(PGConnection.class),
									"/* load.stage */ COPY " + table.name() + " FROM STDIN", 1 << 16),
							StandardCharsets.UTF_8),
					1 << 16)) {
				rows.accept((row) -> write(row, out));
			}
			catch (IOException ex) {
				throw new SQLException("Rows cannot be staged", ex);
			}
			return null;
		});
	}

	private static void write(List<? extends @Nullable Object> row, Writer out) {
		try {
			for (int i = 0; i < row.size(); i++) {
				if (i > 0) {
					out.write('\t');
				}
				writeValue(row.get(i), out);
			}
			out.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void writeValue(@Nullable Object value, Writer out) throws IOException {
		if (value == null) {
			out.write("\\N");
		}
		else if (value instanceof byte[] bytes) {
			out.write("\\\\x");
			HexFormat.of().formatHex(out, bytes);
		}
		else {
			writeText(value.toString(), out);
		}
	}

	// escapes as the text format of COPY requires
	private static void writeText(String text, Writer out) throws IOException {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			switch (character) {
				case '\\' -> out.write("\\\\");
				case '\t' -> out.write("\\t");
				case '\n' -> out.write("\\n");
				case '\r' -> out.write("\\r");
				default -> out.write(character);
			}
		}
	}

	@Override
	public void index() {
		analyze(TemporaryTables.staged().map(StagedTable::name).toList());
	}

	@Override
	public void analyze(List<String> tables) {
		tables.forEach((table) -> this.jdbc.execute("/* load.analyze */ ANALYZE " + table));
	}

}
