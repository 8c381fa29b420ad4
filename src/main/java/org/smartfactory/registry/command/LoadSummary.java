package org.smartfactory.registry.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.smartfactory.registry.load.LoadReport;
import org.smartfactory.registry.message.Message;

/**
 * Formats the report of a load or a check.
 */
final class LoadSummary {

	private static final Map<String, Message> MATCHES = Map.of("NEW", Message.of("command.matched.new"), "ID",
			Message.of("command.matched.id"), "MERGED", Message.of("command.matched.merged"), "CREDIT_CODE",
			Message.of("command.matched.credit-code"), "NAME", Message.of("command.matched.name"), "FOLDED_NAME",
			Message.of("command.matched.folded-name"), "OTHER_NAME", Message.of("command.matched.other-name"));

	private LoadSummary() {
	}

	/**
	 * Formats a report.
	 * @param report the report
	 * @param language the language of the reader
	 * @return its lines
	 */
	static String of(LoadReport report, Locale language) {
		StringBuilder lines = new StringBuilder();
		lines.append(line(Message.of("command.table.name").in(language), Message.of("command.table.rows").in(language),
				Message.of("command.table.new").in(language), Message.of("command.table.changed").in(language)));
		report.tables()
			.forEach((table) -> lines.append(line(table.name(), RowTable.number(table.read()),
					RowTable.number(table.written().inserted()), RowTable.number(table.written().updated()))));
		messages(report).forEach((message) -> lines.append("%s%n".formatted(message.in(language))));
		return lines.toString();
	}

	private static String line(String table, String... numbers) {
		return RowTable.left(table, 22)
				+ Stream.of(numbers).map((number) -> " " + RowTable.right(number, 12)).collect(Collectors.joining())
				+ System.lineSeparator();
	}

	private static List<Message> messages(LoadReport report) {
		List<Message> messages = new ArrayList<>();
		report.matches()
			.forEach((match, count) -> messages.add(Message.of("command.matched",
					Objects.requireNonNullElse(MATCHES.get(match), match.toLowerCase(Locale.ROOT)), count)));
		if (report.withdrawals() > 0) {
			messages.add(Message.of("command.load.withdrawals", report.withdrawals()));
		}
		if (report.sources() > 0) {
			messages.add(Message.of("command.load.sources", report.sources()));
		}
		return messages;
	}

}
