package org.smartfactory.registry.load.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.smartfactory.registry.counts.CountDeltas;
import org.smartfactory.registry.datapackage.table.PackageTables;

/**
 * Names and columns of the temporary tables of a load.
 */
final class TemporaryTables {

	private TemporaryTables() {
	}

	/**
	 * Creates the definitions of the temporary tables.
	 * @param form the statement of the database, with placeholders for name and columns
	 * @return the statements
	 */
	static List<String> definitions(String form) {
		List<String> definitions = new ArrayList<>();
		staged().forEach((table) -> definitions.add(form.formatted(table.name(), columns(table))));
		CountDeltas.TEMPORARY_TABLES.forEach((name, columns) -> definitions.add(form.formatted(name, columns)));
		return definitions;
	}

	static List<String> names() {
		return Stream.concat(staged().map(StagedTable::name), CountDeltas.TEMPORARY_TABLES.keySet().stream()).toList();
	}

	/**
	 * The staged tables.
	 * @return one for each table of packages
	 */
	static Stream<StagedTable> staged() {
		return PackageTables.ALL.stream().map(StagedTable::new);
	}

	private static String columns(StagedTable table) {
		return "line INTEGER NOT NULL, " + table.columns()
			.all()
			.stream()
			.map((column) -> column.name() + " " + column.type())
			.collect(Collectors.joining(", "));
	}

}
