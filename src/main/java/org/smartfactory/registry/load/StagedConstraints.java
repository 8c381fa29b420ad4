package org.smartfactory.registry.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.ValidationError;
import org.smartfactory.registry.datapackage.ValidationErrors;
import org.smartfactory.registry.datapackage.table.CrossRowRule;
import org.smartfactory.registry.datapackage.table.PackageColumn;
import org.smartfactory.registry.datapackage.table.PackageColumn.Reference;
import org.smartfactory.registry.datapackage.table.PackageTable;
import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.load.staging.StagedTable;
import org.smartfactory.registry.message.Message;

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
			table.crossRowRules().forEach((rule) -> find(rule, file, errors));
		}
	}

	private void checkKey(PackageTable table, List<String> key, String file, ValidationErrors errors) {
		List<String> columns = key.stream().map(table::targetOf).toList();
		String same = columns.stream()
			.map((column) -> "o.%1$s = s.%1$s".formatted(column))
			.collect(Collectors.joining(" AND "));
		find(new CrossRowRule(String.join(", ", key), "load.key.repeated", """
				SELECT s.line, %1$s AS repeated
				  FROM %2$s s
				 WHERE %3$s
				   AND EXISTS (SELECT 1 FROM %2$s o WHERE %4$s AND o.line < s.line)
				""".formatted(shown(columns), new StagedTable(table).name(), known(columns), same)), file, errors);
	}

	// a row may reference itself or an earlier row of its own table, so that rows can be
	// written in their order
	private void checkReference(PackageTable table, PackageColumn column, PackageTable referred, String referredColumn,
			Map<PackageTable, String> files, ValidationErrors errors) {
		boolean ownTable = referred == table;
		String from = column.target();
		String alsoKnown = referred.alsoKnown();
		String merged = (alsoKnown != null) ? "AND NOT EXISTS (%s)".formatted(alsoKnown.formatted("s." + from)) : "";
		Message places = files.containsKey(referred) ? Message.of("load.reference.places", files.get(referred))
				: Message.of("load.reference.registry");
		Message rows = ownTable ? Message.of("load.reference.earlier-row") : Message.of("load.reference.existing-row");
		find(column.name(), (found) -> Message.of("load.reference.unknown", found.get(0), places, referredColumn, rows),
				"""
						SELECT s.line, s.%2$s
						  FROM %1$s s
						 WHERE s.%2$s IS NOT NULL
						   AND NOT EXISTS (SELECT 1 FROM %3$s r WHERE r.%4$s = s.%2$s %5$s)
						   AND NOT EXISTS (SELECT 1 FROM %6$s t WHERE t.%4$s = s.%2$s)
						   %7$s
						""".formatted(new StagedTable(table).name(), from, new StagedTable(referred).name(),
						referred.targetOf(referredColumn), ownTable ? "AND r.line <= s.line" : "", referred.target(),
						merged),
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
	 * @param rule the rule
	 * @param file the file of the rows
	 * @param errors receives the violations
	 */
	void find(CrossRowRule rule, String file, ValidationErrors errors) {
		find(rule.column(), (arguments) -> new Message(rule.key(), arguments), rule.sql(), file, errors);
	}

	private void find(String column, Function<List<@Nullable Object>, Message> message, String sql, String file,
			ValidationErrors errors) {
		long[] total = { 0 };
		List<ValidationError> found = this.jdbc
			.sql("/* load.rule */ SELECT p.*, COUNT(*) OVER () AS total FROM (" + sql + ") p ORDER BY p.line LIMIT "
					+ ValidationErrors.KEPT)
			.query((rs, index) -> {
				total[0] = rs.getLong("total");
				return new ValidationError(file, rs.getLong("line"), column, message.apply(arguments(rs)));
			})
			.list();
		errors.addAll(found, total[0]);
	}

	// the columns between the line and the total
	private static List<@Nullable Object> arguments(ResultSet rs) throws SQLException {
		List<@Nullable Object> arguments = new ArrayList<>();
		for (int i = 2; i < rs.getMetaData().getColumnCount(); i++) {
			arguments.add(rs.getObject(i));
		}
		return arguments;
	}

}
