package org.smartfactory.registry.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.table.PackageColumn;
import org.smartfactory.registry.datapackage.table.PackageRow;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.datapackage.table.StagedColumn;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.registry.RegistryChange;
import org.smartfactory.registry.text.TextRules;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The columns of the registry that are derived from the other columns of their row.
 */
@Repository
class DerivedTexts {

	private static final int BATCH = 1000;

	/** The number of rows whose change is described. */
	private static final int EXAMPLES = 50;

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	DerivedTexts(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Reads the version of the rules by which the columns were derived.
	 * @return the version
	 */
	int rules() {
		return this.jdbc.sql("/* load.text-rules */ SELECT text_rules FROM registry").query(Integer.class).single();
	}

	void markDerived() {
		this.jdbc.sql("/* load.text-rules-derived */ UPDATE registry SET text_rules = :version")
			.param("version", TextRules.VERSION)
			.update();
	}

	/**
	 * Derives the columns of a table again and writes those that differ. Another name
	 * that equals an earlier name of its enterprise is deleted.
	 * @param table the table
	 * @param examples receives the names of the first enterprises that change
	 * @param conflicts receives the enterprises with equal names
	 * @return the number of written rows
	 */
	RegistryChange.Rows derive(PackageTable table, List<String> examples, List<Message> conflicts) {
		Derivation derivation = new Derivation(table, examples, conflicts);
		if (!derivation.columns.isEmpty()) {
			this.jdbc.sql(derivation.select()).withFetchSize(BATCH).query(derivation::add);
			derivation.flush();
		}
		return new RegistryChange.Rows(table.target(), 0, derivation.updated, derivation.deleted);
	}

	/**
	 * The derivation of the columns of one table.
	 */
	private final class Derivation {

		private final PackageTable table;

		private final List<StagedColumn> columns;

		private final List<String> keys;

		private final List<String> examples;

		private final List<Message> conflicts;

		private final List<Map<String, Object>> differing = new ArrayList<>();

		private final List<Map<String, Object>> repeated = new ArrayList<>();

		private final Set<Object> namesOfOne = new HashSet<>();

		private @Nullable Object enterprise;

		private long updated;

		private long deleted;

		Derivation(PackageTable table, List<String> examples, List<Message> conflicts) {
			this.table = table;
			this.columns = table.stagedColumns()
				.all()
				.stream()
				.skip(table.columns().size())
				.filter(StagedColumn::written)
				.toList();
			this.keys = table.stagedColumns().key();
			this.examples = examples;
			this.conflicts = conflicts;
		}

		String select() {
			return "/* load.derived */ SELECT %s FROM %s t ORDER BY %s".formatted(Stream
				.of(this.keys.stream(), this.table.columns().stream().map(PackageColumn::target),
						this.columns.stream().map(StagedColumn::name))
				.flatMap((names) -> names)
				.distinct()
				.map("t."::concat)
				.collect(Collectors.joining(", ")), this.table.target(), String.join(", ", this.keys));
		}

		void add(ResultSet rs) throws SQLException {
			Map<String, String> values = new HashMap<>();
			for (PackageColumn column : this.table.columns()) {
				values.put(column.name(), Objects.requireNonNullElse(rs.getString(column.target()), ""));
			}
			PackageRow row = new PackageRow(this.table.path(), 0, values);
			Map<String, Object> derived = new LinkedHashMap<>();
			boolean differs = false;
			for (StagedColumn column : this.columns) {
				Object value = column.value().apply(row);
				differs |= !Objects.deepEquals(value, rs.getObject(column.name()));
				derived.put(column.name(), value);
			}
			for (String key : this.keys) {
				derived.put(key, rs.getObject(key));
			}
			if (this.table == PackageTables.ENTERPRISE_NAMES && isRepeated(derived)) {
				this.repeated.add(derived);
			}
			else if (differs) {
				this.differing.add(derived);
				if (this.table == PackageTables.ENTERPRISES && this.examples.size() < EXAMPLES) {
					this.examples.add(row.get("name"));
				}
			}
			if (this.differing.size() + this.repeated.size() >= BATCH) {
				flush();
			}
		}

		// The rows of an enterprise follow each other, the registered name first.
		private boolean isRepeated(Map<String, Object> name) {
			if (!Objects.equals(this.enterprise, name.get("enterprise_id"))) {
				this.enterprise = name.get("enterprise_id");
				this.namesOfOne.clear();
			}
			return !this.namesOfOne.add(Objects.requireNonNull(name.get("folded")));
		}

		void flush() {
			String where = this.keys.stream().map((key) -> key + " = :" + key).collect(Collectors.joining(" AND "));
			this.deleted += write("DELETE FROM %s WHERE %s".formatted(this.table.target(), where), this.repeated);
			if (this.table == PackageTables.ENTERPRISES) {
				findConflicts();
			}
			if (this.conflicts.isEmpty()) {
				this.updated += write("UPDATE %s SET %s WHERE %s".formatted(this.table.target(),
						this.columns.stream()
							.map((column) -> column.name() + " = :" + column.name())
							.collect(Collectors.joining(", ")),
						where), this.differing);
			}
			this.differing.clear();
			this.repeated.clear();
		}

		private long write(String sql, List<Map<String, Object>> rows) {
			if (rows.isEmpty()) {
				return 0;
			}
			SqlParameterSource[] batch = SqlParameterSourceUtils.createBatch(rows);
			DerivedTexts.this.batches.batchUpdate("/* load.derive */ " + sql, batch);
			return batch.length;
		}

		private void findConflicts() {
			Map<String, Object> batch = new HashMap<>();
			for (Map<String, Object> row : this.differing) {
				Object other = batch.put(String.valueOf(row.get("folded_name")), row.get("id"));
				if (other != null) {
					this.conflicts.add(conflict(other, row.get("id")));
				}
			}
			if (!batch.isEmpty()) {
				DerivedTexts.this.jdbc.sql("""
						/* load.derived-conflicts */
						SELECT e.id, e.folded_name FROM enterprise e WHERE e.folded_name = ANY (:names)
						""").param("names", batch.keySet().toArray(String[]::new)).query((rs) -> {
					Object id = batch.get(rs.getString("folded_name"));
					if (!Objects.equals(id, rs.getObject("id"))) {
						this.conflicts.add(conflict(rs.getObject("id"), id));
					}
				});
			}
		}

		private static Message conflict(@Nullable Object one, @Nullable Object other) {
			return Message.of("load.reindex.same-name", one, other);
		}

	}

}
