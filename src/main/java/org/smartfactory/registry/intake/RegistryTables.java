package org.smartfactory.registry.intake;

import java.util.ArrayList;
import java.util.List;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/**
 * Writes the rows of a package to the tables of the registry, in batches.
 */
@Repository
class RegistryTables {

	private static final int BATCH = 1000;

	private final NamedParameterJdbcTemplate jdbc;

	RegistryTables(NamedParameterJdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes a table.
	 * @param source the package
	 * @param table the table
	 * @return how many rows of the database were inserted or updated
	 */
	long write(DataPackage source, PackageDescriptor.Resource table) {
		long changed = 0;
		for (TableWriter writer : TableWriters.of(table.name())) {
			Batch batch = new Batch(writer);
			Problems problems = new Problems();
			try {
				source.read(table, problems, batch::add);
				problems.refuse();
				batch.flush();
			}
			catch (DataIntegrityViolationException ex) {
				problems.add(new Problem(table.path(), 1, "table", "contradicts what is loaded already: "
						+ String.valueOf(ex.getMostSpecificCause().getMessage()).lines().findFirst().orElse("")));
				problems.refuse();
			}
			changed += batch.changed;
		}
		return changed;
	}

	/**
	 * Rows that are written together.
	 */
	private final class Batch {

		private final TableWriter writer;

		private final String sql;

		private final List<SqlParameterSource> rows = new ArrayList<>();

		private long changed;

		Batch(TableWriter writer) {
			this.writer = writer;
			this.sql = writer.sql();
		}

		void add(Row row) {
			this.rows.add(new MapSqlParameterSource(this.writer.parameters(row)));
			if (this.rows.size() == BATCH) {
				flush();
			}
		}

		void flush() {
			for (int count : RegistryTables.this.jdbc.batchUpdate(this.sql,
					this.rows.toArray(SqlParameterSource[]::new))) {
				this.changed += count;
			}
			this.rows.clear();
		}

	}

}
