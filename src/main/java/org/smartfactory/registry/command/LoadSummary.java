package org.smartfactory.registry.command;

import java.util.Locale;
import java.util.Map;

import org.smartfactory.registry.load.LoadReport;

/**
 * Formats the report of a load or a check.
 */
final class LoadSummary {

	private static final Map<String, String> MATCHES = Map.of("NEW", "new", "ID", "matched by ID", "MERGED",
			"matched by the ID of a merged enterprise", "CREDIT_CODE", "matched by credit code", "NAME",
			"matched by name", "FOLDED_NAME", "matched by name, ignoring brackets, spaces, width and case",
			"OTHER_NAME", "matched by another name");

	private LoadSummary() {
	}

	/**
	 * Formats a report.
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
		if (!report.warnings().isEmpty()) {
			lines.append("Warnings: %s%n".formatted(RowTable.number(report.warnings().size())));
			report.warnings().forEach((warning) -> lines.append("  %s%n".formatted(warning)));
		}
		return lines.toString();
	}

}
