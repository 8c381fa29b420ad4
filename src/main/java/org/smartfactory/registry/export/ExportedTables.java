package org.smartfactory.registry.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.PackageDescriptor;
import org.smartfactory.registry.datapackage.table.PackageTable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the tables of the registry in package form, in an order that is the same on all
 * engines.
 */
@Repository
class ExportedTables {

	/** The number of rows that PostgreSQL sends at a time within a transaction. */
	private static final int FETCH_SIZE = 1000;

	/** No date of the registry is later. */
	private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	private final JdbcClient jdbc;

	ExportedTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reads a table row by row.
	 * @param table the table
	 * @param asOf the as-of day, absent for everything
	 * @param consumer receives the values of each row in the order of the columns, null
	 * when not known
	 */
	void read(PackageTable table, @Nullable LocalDate asOf, Consumer<List<@Nullable String>> consumer) {
		switch (table.exportSorting()) {
			case AFTER_REFERENCES -> ReferenceOrder.sort(list(table, asOf), table.ownReferences()).forEach(consumer);
			case BY_SECOND_COLUMN -> readSorted(table, asOf, consumer);
			case NONE -> query(table, asOf, (rs) -> consumer.accept(row(rs)));
		}
	}

	/**
	 * Lists the sources of the facts.
	 * @return the sources, in the order of their titles by code point
	 */
	List<PackageDescriptor.Source> listSources() {
		return this.jdbc.sql("""
				/* export.sources */
				SELECT title, path
				  FROM registry_source
				""")
			.query((rs, index) -> new PackageDescriptor.Source(rs.getString("title"), rs.getString("path")))
			.list()
			.stream()
			.sorted(Comparator.comparing((source) -> source.title().codePoints().toArray(), Arrays::compare))
			.toList();
	}

	private List<List<@Nullable String>> list(PackageTable table, @Nullable LocalDate asOf) {
		List<List<@Nullable String>> rows = new ArrayList<>();
		query(table, asOf, (rs) -> rows.add(row(rs)));
		return rows;
	}

	/**
	 * Reads a table whose second column collations sort differently: the rows of each
	 * value of the first column are sorted here.
	 * @param table the table
	 * @param asOf the as-of day, absent for everything
	 * @param consumer receives the rows
	 */
	private void readSorted(PackageTable table, @Nullable LocalDate asOf, Consumer<List<@Nullable String>> consumer) {
		List<List<@Nullable String>> same = new ArrayList<>();
		query(table, asOf, (rs) -> {
			List<@Nullable String> row = row(rs);
			if (!same.isEmpty() && !Objects.equals(same.get(0).get(0), row.get(0))) {
				emit(same, consumer);
			}
			same.add(row);
		});
		emit(same, consumer);
	}

	private static void emit(List<List<@Nullable String>> rows, Consumer<List<@Nullable String>> consumer) {
		rows.sort(Comparator.comparing((row) -> String.valueOf(row.get(1))));
		rows.forEach(consumer);
		rows.clear();
	}

	private void query(PackageTable table, @Nullable LocalDate asOf, RowCallbackHandler handler) {
		this.jdbc.sql("/* export.%s */ %s".formatted(table.name(), table.exportSql(asOf != null)))
			.withFetchSize(FETCH_SIZE)
			.param("asOf", (asOf != null) ? asOf : LAST_DAY)
			.query(handler);
	}

	private static List<@Nullable String> row(ResultSet rs) throws SQLException {
		int columns = rs.getMetaData().getColumnCount();
		List<@Nullable String> row = new ArrayList<>(columns);
		for (int i = 1; i <= columns; i++) {
			row.add(rs.getString(i));
		}
		return row;
	}

}
