package org.smartfactory.registry.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.smartfactory.registry.counts.CountDeltas;
import org.smartfactory.registry.datapackage.table.PackageColumn;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.load.staging.StagedTable;
import org.smartfactory.registry.registry.RegistryChange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the staged rows to the tables of the registry.
 */
@Repository
class RegistryTables {

	/** The queries for the enterprises whose counts change with a row of a table. */
	private static final List<String> TOUCHED = PackageTables.ALL.stream()
		.flatMap((table) -> table.touches()
			.stream()
			.map((touch) -> touch.form().formatted(new StagedTable(table).news(touch.column()))))
		.toList();

	private static final int FETCHED = 1000;

	private final JdbcClient jdbc;

	private final CountDeltas deltas;

	RegistryTables(JdbcClient jdbc, CountDeltas deltas) {
		this.jdbc = jdbc;
		this.deltas = deltas;
	}

	/**
	 * Records the enterprises whose counts will change with the staged rows.
	 */
	void touch() {
		TOUCHED.forEach((touched) -> this.jdbc
			.sql("/* load.touch */ INSERT INTO touched_enterprise (enterprise_id) " + touched + " ORDER BY 1")
			.update());
		if (PackageTables.ALL.stream().filter(PackageTable::isTouchingAll).anyMatch(this::brings)) {
			this.deltas.touchAll();
		}
	}

	/**
	 * Whether the staged rows will change a table.
	 * @param table the table
	 * @return {@code true} if a staged row is new or differs
	 */
	boolean brings(PackageTable table) {
		return !this.jdbc.sql("/* load.brings */ " + new StagedTable(table).news("s.line") + " LIMIT 1")
			.query(Long.class)
			.list()
			.isEmpty();
	}

	/**
	 * Counts the recognitions of the registry that the staged rows withdraw.
	 * @return the number of recognitions
	 */
	long countWithdrawals() {
		return this.jdbc.sql("""
				/* load.withdrawals */
				SELECT COUNT(*)
				  FROM staged_recognition s
				  JOIN recognition r ON r.id = s.id
				 WHERE s.withdrawn_on IS NOT NULL AND r.withdrawn_on IS NULL
				""").query(Long.class).single();
	}

	/**
	 * Finds the records that the staged rows of a table will add or change.
	 * @param table the table; those that it references are written
	 * @param file the file of the table
	 * @param changes receives the records, the changed ones first, by their lines
	 */
	void findChanges(PackageTable table, String file, Consumer<RecordChange> changes) {
		this.jdbc.sql("/* load.changes-%s */ %s".formatted(table.target(), new StagedTable(table).changes()))
			.withFetchSize(FETCHED)
			.query((rs) -> {
				changes.accept(change(table, file, rs));
			});
	}

	private static RecordChange change(PackageTable table, String file, ResultSet rs) throws SQLException {
		List<RecordChange.Field> fields = new ArrayList<>();
		int column = 3;
		for (PackageColumn each : table.columns()) {
			fields.add(new RecordChange.Field(each.name(), rs.getString(++column), rs.getString(++column)));
		}
		boolean isNew = rs.getBoolean(2);
		String key = fields.stream()
			.limit(table.key().size())
			.map(RecordChange.Field::after)
			.collect(Collectors.joining(" "));
		return new RecordChange(table.name(), file, rs.getLong(1), isNew, key, rs.getString(3), isNew ? List.of()
				: fields.stream().filter((field) -> !Objects.equals(field.before(), field.after())).toList());
	}

	/**
	 * Writes the staged rows of a table.
	 * @param table the table
	 * @return how many rows were inserted and updated
	 */
	RegistryChange.Rows write(PackageTable table) {
		StagedTable staged = new StagedTable(table);
		String name = "/* load.write-%s */ ".formatted(table.target());
		if (table.preparation() != null) {
			this.jdbc.sql("/* load.prepare-%s */ %s".formatted(table.target(), table.preparation())).update();
		}
		long updated = staged.hasData() ? this.jdbc.sql(name + staged.updates()).update() : 0;
		long inserted = this.jdbc.sql(name + staged.inserts()).update();
		return new RegistryChange.Rows(table.target(), inserted, updated, 0);
	}

}
