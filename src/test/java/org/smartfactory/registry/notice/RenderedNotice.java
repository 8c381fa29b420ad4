package org.smartfactory.registry.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders a notice as lines of text, for comparison with the expected text.
 */
final class RenderedNotice {

	private RenderedNotice() {
	}

	static String of(Notice notice) {
		List<String> lines = new ArrayList<>();
		lines.add("%s %s".formatted(notice.format(), Objects.requireNonNullElse(notice.charset(), "-")));
		notice.entries().forEach((entry) -> lines.add("entry    %s %s".formatted(lines(entry), facts(entry))));
		notice.skipped()
			.forEach((item) -> lines
				.add("skipped  %s %s | %s".formatted(place(item.sheet(), item.line()), item.text(), item.reason())));
		notice.ambiguities()
			.forEach((unclear) -> lines.add("unclear  %s %s | %s".formatted(place(unclear.sheet(), unclear.line()),
					unclear.text(), unclear.message())));
		return String.join("\n", lines) + "\n";
	}

	private static String facts(NoticeEntry entry) {
		return Stream.of(entry.number(), entry.name(), entry.factoryName(), entry.place(), entry.creditCode())
			.map((value) -> Objects.toString(value, "-"))
			.collect(Collectors.joining(" | "));
	}

	private static String lines(NoticeEntry entry) {
		String first = place(entry.sheet(), entry.firstLine());
		return (entry.lastLine() > entry.firstLine()) ? first + "–" + entry.lastLine() : first;
	}

	private static String place(String sheet, int line) {
		return (sheet != null) ? sheet + ":" + line : String.valueOf(line);
	}

}
