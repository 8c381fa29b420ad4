package org.smartfactory.registry.command;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.notice.Notice;
import org.smartfactory.registry.notice.NoticeEntry;

/**
 * Formats the result of reading a notice, line by line.
 */
final class NoticeSummary {

	private NoticeSummary() {
	}

	/**
	 * Formats the entries, the skipped texts and the ambiguities. Scripts parse the three
	 * headings.
	 * @param notice the notice
	 * @return its lines
	 */
	static String of(Notice notice) {
		StringBuilder lines = new StringBuilder();
		lines.append("Taken: %s entries%n".formatted(RowTable.number(notice.entries().size())));
		notice.entries().forEach((entry) -> lines.append("  %s: %s%n".formatted(place(entry), words(entry))));
		lines.append("Left out: %s%n".formatted(RowTable.number(notice.skipped().size())));
		notice.skipped()
			.forEach((item) -> lines
				.append("  %s: %s: %s%n".formatted(line(item.sheet(), item.line()), item.text(), item.reason())));
		lines.append("Doubts: %s%n".formatted(RowTable.number(notice.ambiguities().size())));
		notice.ambiguities()
			.forEach((item) -> lines
				.append("  %s: %s: %s%n".formatted(line(item.sheet(), item.line()), item.text(), item.message())));
		return lines.toString();
	}

	private static String place(NoticeEntry entry) {
		String first = line(entry.sheet(), entry.firstLine());
		return (entry.lastLine() > entry.firstLine()) ? first + "-" + entry.lastLine() : first;
	}

	private static String line(@Nullable String sheet, int line) {
		return ((sheet != null) ? sheet + ", row " : "line ") + line;
	}

	private static String words(NoticeEntry entry) {
		return entry.name() + ((entry.factoryName() != null) ? " · " + entry.factoryName() : "")
				+ ((entry.place() != null) ? " · " + entry.place() : "");
	}

}
