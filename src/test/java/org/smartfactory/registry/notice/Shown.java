package org.smartfactory.registry.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole notice as lines of text, to compare with what is expected.
 */
final class Shown {

	private Shown() {
	}

	static String of(Notice notice) {
		List<String> lines = new ArrayList<>();
		lines.add("%s %s".formatted(notice.format(), Objects.requireNonNullElse(notice.charset(), "-")));
		notice.entries().forEach((entry) -> lines.add("entry    %s %s".formatted(lines(entry), facts(entry))));
		notice.leftOut()
			.forEach((piece) -> lines.add(
					"left out %s %s | %s".formatted(place(piece.sheet(), piece.line()), piece.text(), piece.reason())));
		notice.doubts()
			.forEach((doubt) -> lines.add("doubt    %s %s | %s".formatted(place(doubt.sheet(), doubt.line()),
					doubt.text(), doubt.question())));
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
