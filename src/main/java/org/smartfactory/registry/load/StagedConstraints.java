package org.smartfactory.registry.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.smartfactory.registry.datapackage.PackageDescriptor.Constraints;
import org.smartfactory.registry.datapackage.PackageDescriptor.Field;
import org.smartfactory.registry.datapackage.PackageDescriptor.ForeignKey;
import org.smartfactory.registry.datapackage.PackageDescriptor.Resource;
import org.smartfactory.registry.datapackage.ValidationError;
import org.smartfactory.registry.datapackage.ValidationErrors;
import org.smartfactory.registry.load.staging.StagedTable;
import org.smartfactory.registry.load.staging.StagedTables;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Holds the staged rows to what takes more than one row to see: the keys and references
 * of the tables, and the rules of the domain between rows.
 */
@Repository
class StagedConstraints {

	private final JdbcClient jdbc;

	StagedConstraints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Checks the staged tables.
	 * @param tables the tables of the package
	 * @param files the files of the package by the names of their tables
	 * @param problems where problems are told
	 */
	void check(List<Resource> tables, Map<String, String> files, ValidationErrors problems) {
		for (Resource table : tables) {
			String file = files.getOrDefault(table.name(), table.path());
			keys(table).forEach((key) -> checkKey(table, key, file, problems));
			List<ForeignKey> references = table.schema().foreignKeys();
			if (references != null) {
				references.stream()
					.filter((reference) -> !problems.areIn(files.get(reference.reference().resource())))
					.forEach((reference) -> checkReference(table, reference, file, files, problems));
			}
			CrossRowRules.of(table.name()).forEach((fact) -> find(fact.column(), fact.sql(), file, problems));
		}
	}

	private static Stream<List<String>> keys(Resource table) {
		List<List<String>> uniqueKeys = table.schema().uniqueKeys();
		Stream<List<String>> single = table.schema()
			.fields()
			.stream()
			.filter(StagedConstraints::isUnique)
			.map((field) -> List.of(field.name()));
		return Stream
			.of(Stream.of(table.schema().primaryKey()), single,
					(uniqueKeys != null) ? uniqueKeys.stream() : Stream.<List<String>>empty())
			.flatMap((keys) -> keys);
	}

	private static boolean isUnique(Field field) {
		Constraints constraints = field.constraints();
		return constraints != null && Boolean.TRUE.equals(constraints.unique());
	}

	private void checkKey(Resource table, List<String> key, String file, ValidationErrors problems) {
		StagedTable staged = StagedTables.of(table.name());
		List<String> columns = staged.names(key);
		String same = columns.stream()
			.map((column) -> "o.%1$s = s.%1$s".formatted(column))
			.collect(Collectors.joining(" AND "));
		find(String.join(", ", key),
				"""
						SELECT s.line, '''' || %1$s || ''' stands in an earlier row too; expected a value of its own.' AS message
						  FROM %2$s s
						 WHERE %3$s
						   AND EXISTS (SELECT 1 FROM %2$s o WHERE %4$s AND o.line < s.line)
						"""
					.formatted(shown(columns), staged.name(), known(columns), same),
				file, problems);
	}

	// a row may refer to itself or an earlier one of its own table, so that rows can be
	// written in their order
	private void checkReference(Resource table, ForeignKey reference, String file, Map<String, String> files,
			ValidationErrors problems) {
		boolean within = reference.reference().resource().isEmpty();
		String resource = within ? table.name() : reference.reference().resource();
		StagedTable staged = StagedTables.of(table.name());
		StagedTable referred = StagedTables.of(resource);
		String column = staged.names(reference.fields()).get(0);
		String key = referred.names(reference.reference().fields()).get(0);
		String merged = resource.equals("enterprises")
				? "AND NOT EXISTS (SELECT 1 FROM enterprise_merge m WHERE m.id = s.%s)".formatted(column) : "";
		String where = files.containsKey(resource) ? "neither in %s nor in the registry".formatted(files.get(resource))
				: "not in the registry";
		find(String.join(", ", reference.fields()),
				"""
						SELECT s.line, '''' || %1$s || ''' is %2$s; expected the %3$s of %4$s.' AS message
						  FROM %5$s s
						 WHERE s.%6$s IS NOT NULL
						   AND NOT EXISTS (SELECT 1 FROM %7$s r WHERE r.%8$s = s.%6$s %9$s)
						   AND NOT EXISTS (SELECT 1 FROM %10$s t WHERE t.%8$s = s.%6$s)
						   %11$s
						""".formatted(shown(List.of(column)), where, String.join(", ", reference.reference().fields()),
						within ? "an earlier row" : "a row", staged.name(), column, referred.name(), key,
						within ? "AND r.line <= s.line" : "", referred.target(), merged),
				file, problems);
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
	 * Tells the staged rows that break a rule.
	 * @param column the column of the package that breaks it
	 * @param sql selects the {@code line} of each, and a {@code message}
	 * @param file the file that the rows stand in
	 * @param problems where they are told
	 */
	void find(String column, String sql, String file, ValidationErrors problems) {
		long[] total = { 0 };
		List<ValidationError> found = this.jdbc
			.sql("/* load.rule */ SELECT p.line, p.message, COUNT(*) OVER () AS total FROM (" + sql
					+ ") p ORDER BY p.line LIMIT " + ValidationErrors.KEPT)
			.query((rs, index) -> {
				total[0] = rs.getLong("total");
				return new ValidationError(file, rs.getLong("line"), column, rs.getString("message"));
			})
			.list();
		problems.addAll(found, total[0]);
	}

}
