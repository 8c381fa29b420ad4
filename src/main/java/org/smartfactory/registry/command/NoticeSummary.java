package org.smartfactory.registry.command;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
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
	 * headings in English.
	 * @param notice the notice
	 * @param language the language of the reader
	 * @return its lines
	 */
	static String of(Notice notice, Locale language) {
		StringBuilder lines = new StringBuilder();
		lines.append("%s%n".formatted(Message.of("command.notice.taken", notice.entries().size()).in(language)));
		notice.entries().forEach((entry) -> lines.append("  %s: %s%n".formatted(place(entry, language), words(entry))));
		lines.append("%s%n".formatted(Message.of("command.notice.left-out", notice.skipped().size()).in(language)));
		notice.skipped()
			.forEach((item) -> lines.append("  %s: %s: %s%n".formatted(line(item.sheet(), item.line()).in(language),
					item.text(), item.reason().in(language))));
		lines.append("%s%n".formatted(Message.of("command.notice.doubts", notice.ambiguities().size()).in(language)));
		notice.ambiguities()
			.forEach((item) -> lines.append("  %s: %s: %s%n".formatted(line(item.sheet(), item.line()).in(language),
					item.text(), item.message().in(language))));
		return lines.toString();
	}

	private static String place(NoticeEntry entry, Locale language) {
		Object lines = (entry.lastLine() > entry.firstLine()) ? entry.firstLine() + "-" + entry.lastLine()
				: entry.firstLine();
		return line(entry.sheet(), lines).in(language);
	}

	private static Message line(@Nullable String sheet, Object line) {
		return (sheet != null) ? Message.of("command.notice.row", sheet, line)
				: Message.of("command.notice.line", line);
	}

	private static String words(NoticeEntry entry) {
		return entry.name() + ((entry.factoryName() != null) ? " · " + entry.factoryName() : "")
				+ ((entry.place() != null) ? " · " + entry.place() : "");
	}

}
