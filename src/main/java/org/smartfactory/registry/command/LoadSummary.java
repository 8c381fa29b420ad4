package org.smartfactory.registry.command;

import java.util.Locale;
import java.util.Map;

import org.smartfactory.registry.load.LoadReport;

/**
 * What a load did, or would do, as a table and sentences.
 */
final class LoadSummary {

	private static final Map<String, String> MATCHES = Map.of("NEW", "new", "ID", "known by id", "MERGED",
			"known by an id that was merged away", "CREDIT_CODE", "known by credit code", "NAME", "known by name",
			"FOLDED_NAME", "known by name, but for brackets, spaces, width or case", "OTHER_NAME",
			"known by another name");

	private LoadSummary() {
	}

	/**
	 * Lays out a report.
	 * @param report the report
	 * @return its lines
	 */
	static String of(LoadReport report) {
		StringBuilder lines = new StringBuilder();
		String line = "%-22s %12s %12s %12s%n";
		lines.append(line.formatted("table", "rows", "new", "changed"));
		report.tables()
			.forEach((table) -> lines.append(line.formatted(table.name(), RowTable.number(table.read()),
					RowTable.number(table.written().inserted()), RowTable.number(table.written().updated()))));
		report.matches()
			.forEach((match, count) -> lines.append("Enterprises %s: %s.%n"
				.formatted(MATCHES.getOrDefault(match, match.toLowerCase(Locale.ROOT)), RowTable.number(count))));
		if (report.withdrawals() > 0) {
			lines.append("Recognitions withdrawn: %s.%n".formatted(RowTable.number(report.withdrawals())));
		}
		if (report.sources() > 0) {
			lines.append("Sources new or changed: %s.%n".formatted(RowTable.number(report.sources())));
		}
		if (!report.questions().isEmpty()) {
			lines.append("Questions: %s%n".formatted(RowTable.number(report.questions().size())));
			report.questions().forEach((question) -> lines.append("  %s%n".formatted(question)));
		}
		return lines.toString();
	}

}
