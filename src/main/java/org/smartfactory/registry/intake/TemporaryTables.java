package org.smartfactory.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.smartfactory.registry.ranking.HoldingCounts;

/**
 * The temporary tables of a load, by name, with their columns.
 */
final class TemporaryTables {

	private TemporaryTables() {
	}

	/**
	 * Writes the definitions of the temporary tables.
	 * @param ending what the database expects behind a definition
	 * @return the statements
	 */
	static List<String> definitions(String ending) {
		List<String> definitions = new ArrayList<>();
		StagedTables.all().forEach((table) -> definitions.add(definition(table.name(), columns(table), ending)));
		for (Map.Entry<String, String> table : HoldingCounts.TEMPORARY_TABLES.entrySet()) {
			definitions.add(definition(table.getKey(), table.getValue(), ending));
		}
		return definitions;
	}

	private static String columns(StagedTable table) {
		return "line INTEGER NOT NULL, " + table.columns()
			.stream()
			.map((column) -> column.name() + " " + column.type())
			.collect(Collectors.joining(", "));
	}

	private static String definition(String name, String columns, String ending) {
		return "CREATE LOCAL TEMPORARY TABLE %s (%s) ON COMMIT DROP%s".formatted(name, columns, ending);
	}

}
