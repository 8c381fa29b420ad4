package org.smartfactory.registry.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.smartfactory.registry.datapackage.ValidationError;
import org.smartfactory.registry.datapackage.ValidationErrors;
import org.smartfactory.registry.datapackage.table.PackageColumn;
import org.smartfactory.registry.datapackage.table.PackageColumn.Reference;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.load.staging.StagedTable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Validates keys, references and rules across rows.
 */
@Repository
class StagedConstraints {

	private final JdbcClient jdbc;

	StagedConstraints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Validates the staged tables.
	 * @param tables the tables of the package
	 * @param files the files of the package by their tables
	 * @param errors receives the errors
	 */
	void check(List<PackageTable> tables, Map<PackageTable, String> files, ValidationErrors errors) {
		for (PackageTable table : tables) {
			String file = files.getOrDefault(table, table.path());
			table.keys().forEach((key) -> checkKey(table, key, file, errors));
			for (PackageColumn column : table.columns()) {
				Reference reference = column.reference();
				if (reference != null) {
					PackageTable referred = PackageTables.of(reference.table());
					if (referred == table || !errors.areIn(files.get(referred))) {
						checkReference(table, column, referred, reference.column(), files, errors);
					}
				}
			}
			table.crossRowRules().forEach((rule) -> find(rule.column(), rule.sql(), file, errors));
		}
	}

	private void checkKey(PackageTable table, List<String> key, String file, ValidationErrors errors) {
		List<String> columns = key.stream().map(table::targetOf).toList();
		String same = columns.stream()
			.map((column) -> "o.%1$s = s.%1$s".formatted(column))
			.collect(Collectors.joining(" AND "));
		find(String.join(", ", key),
				"""
						SELECT s.line, '''' || %1$s || ''' was already used in an earlier row; expected a unique value.' AS message
						  FROM %2$s s
						 WHERE %3$s
						   AND EXISTS (SELECT 1 FROM %2$s o WHERE %4$s AND o.line < s.line)
						"""
					.formatted(shown(columns), new StagedTable(table).name(), known(columns), same),
				file, errors);
	}

	// a row may reference itself or an earlier row of its own table, so that rows can be
	// written in their order
	private void checkReference(PackageTable table, PackageColumn column, PackageTable referred, String referredColumn,
			Map<PackageTable, String> files, ValidationErrors errors) {
		boolean ownTable = referred == table;
		String from = column.target();
		String alsoKnown = referred.alsoKnown();
		String merged = (alsoKnown != null) ? "AND NOT EXISTS (%s)".formatted(alsoKnown.formatted("s." + from)) : "";
		String places = files.containsKey(referred) ? "in %s or in the registry".formatted(files.get(referred))
				: "in the registry";
		find(column.name(),
				"""
						SELECT s.line, '''' || %1$s || ''' was not found %2$s; expected the %3$s of %4$s.' AS message
						  FROM %5$s s
						 WHERE s.%6$s IS NOT NULL
						   AND NOT EXISTS (SELECT 1 FROM %7$s r WHERE r.%8$s = s.%6$s %9$s)
						   AND NOT EXISTS (SELECT 1 FROM %10$s t WHERE t.%8$s = s.%6$s)
						   %11$s
						""".formatted(shown(List.of(from)), places, referredColumn,
						ownTable ? "an earlier row" : "an existing row", new StagedTable(table).name(), from,
						new StagedTable(referred).name(), referred.targetOf(referredColumn),
						ownTable ? "AND r.line <= s.line" : "", referred.target(), merged),
				files.getOrDefault(table, table.path()), errors);
	}

	private static String shown(List<String> columns) {
		return columns.stream()
			.map((column) -> "CAST(s.%s AS VARCHAR)".formatted(column))
			.collect(Collectors.joining(" || ', ' || "));
	}

	private static String known(List<String> columns) {
		return columns.stream()
			.map((column) -> "s.%s IS NOT NULL".formatted(column))
			.collect(Collectors.joining(" AND "));
	}

	/**
	 * Finds the staged rows that violate a rule.
	 * @param column the column that errors name
	 * @param sql selects the {@code line} and a {@code message} of each violation
	 * @param file the file of the rows
	 * @param errors receives the violations
	 */
	void find(String column, String sql, String file, ValidationErrors errors) {
		long[] total = { 0 };
		List<ValidationError> found = this.jdbc
			.sql("/* load.rule */ SELECT p.line, p.message, COUNT(*) OVER () AS total FROM (" + sql
					+ ") p ORDER BY p.line LIMIT " + ValidationErrors.KEPT)
			.query((rs, index) -> {
				total[0] = rs.getLong("total");
				return new ValidationError(file, rs.getLong("line"), column, rs.getString("message"));
			})
			.list();
		errors.addAll(found, total[0]);
	}

}
