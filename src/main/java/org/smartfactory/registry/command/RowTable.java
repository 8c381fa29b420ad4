package org.smartfactory.registry.command;

import java.util.Locale;
import java.util.Map;

/**
 * Formats the number of rows of each table, with their sum.
 */
final class RowTable {

	private RowTable() {
	}

	/**
	 * Formats a table.
	 * @param rows the numbers of rows by table, in their order
	 * @return its lines, the names on the left, the numbers aligned on the right
	 */
	static String of(Map<String, Long> rows) {
		long sum = rows.values().stream().mapToLong(Long::longValue).sum();
		int names = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
		int numbers = Math.max(number(sum).length(), "rows".length());
		String line = "%%-%ds  %%%ds%%n".formatted(Math.max(names, "table".length()), numbers);
		StringBuilder table = new StringBuilder(line.formatted("table", "rows"));
		rows.forEach((name, count) -> table.append(line.formatted(name, number(count))));
		return table.append(line.formatted("all", number(sum))).toString();
	}

	/**
	 * Formats a number independently of the locale.
	 * @param number the number
	 * @return its digits in groups of three
	 */
	static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

}
