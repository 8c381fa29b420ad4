package org.smartfactory.registry.command;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.smartfactory.registry.message.Message;

/**
 * Formats the number of rows of each table, with their sum.
 */
final class RowTable {

	private RowTable() {
	}

	/**
	 * Formats a table.
	 * @param rows the numbers of rows by table, in their order
	 * @param language the language of the reader
	 * @return its lines, the names on the left, the numbers aligned on the right
	 */
	static String of(Map<String, Long> rows, Locale language) {
		long sum = rows.values().stream().mapToLong(Long::longValue).sum();
		String table = Message.of("command.table.name").in(language);
		String count = Message.of("command.table.rows").in(language);
		String all = Message.of("command.table.all").in(language);
		int names = Stream.concat(rows.keySet().stream(), Stream.of(table)).mapToInt(RowTable::width).max().orElse(0);
		int numbers = Math.max(number(sum).length(), width(count));
		StringBuilder lines = new StringBuilder();
		lines.append(left(table, names)).append("  ").append(right(count, numbers)).append(System.lineSeparator());
		rows.forEach((name, number) -> lines.append(left(name, names))
			.append("  ")
			.append(right(number(number), numbers))
			.append(System.lineSeparator()));
		return lines.append(left(all, names))
			.append("  ")
			.append(right(number(sum), numbers))
			.append(System.lineSeparator())
			.toString();
	}

	static String left(String text, int width) {
		return text + " ".repeat(Math.max(width - width(text), 0));
	}

	static String right(String text, int width) {
		return " ".repeat(Math.max(width - width(text), 0)) + text;
	}

	// a Chinese character is as wide as two others
	private static int width(String text) {
		return text.codePoints().map((each) -> Character.isIdeographic(each) ? 2 : 1).sum();
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
