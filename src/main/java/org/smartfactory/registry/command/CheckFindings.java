package org.smartfactory.registry.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.load.RecordChange;
import org.smartfactory.registry.load.ReviewWarning;
import org.smartfactory.registry.message.Message;

/**
 * Reports what a check finds: the first findings of each kind on the terminal, all of
 * them in files.
 */
final class CheckFindings {

	/** The maximum number of records of each table on the terminal. */
	private static final int MAX_RECORDS = 20;

	/** The maximum number of warnings of each kind on the terminal. */
	private static final int MAX_WARNINGS = 50;

	private final ReportFile diff;

	private final ReportFile warnings;

	private final Locale language;

	private final Map<String, Excerpt> records = new LinkedHashMap<>();

	private final Map<ReviewWarning.Kind, Excerpt> reviews = new EnumMap<>(ReviewWarning.Kind.class);

	/**
	 * Begins a report.
	 * @param diff receives the new and changed records
	 * @param warnings receives the warnings
	 * @param language the language of the reader
	 */
	CheckFindings(ReportFile diff, ReportFile warnings, Locale language) {
		this.diff = diff;
		this.warnings = warnings;
		this.language = language;
	}

	void add(RecordChange change) {
		this.records.computeIfAbsent(change.table(), (table) -> new Excerpt(MAX_RECORDS)).add(text(change));
		if (change.fields().isEmpty()) {
			write(change, null);
		}
		change.fields().forEach((field) -> write(change, field));
	}

	private void write(RecordChange change, RecordChange.@Nullable Field field) {
		this.diff.write(change.table(), change.isNew() ? "NEW" : "CHANGED", change.key(), change.name(),
				(field != null) ? field.name() : null, (field != null) ? field.before() : null,
				(field != null) ? field.after() : null, (change.line() > 0) ? Long.toString(change.line()) : null);
	}

	void add(ReviewWarning warning) {
		this.reviews.computeIfAbsent(warning.kind(), (kind) -> new Excerpt(MAX_WARNINGS))
			.add(warning.in(this.language));
		this.warnings.write(warning.kind().name(), warning.file(), Long.toString(warning.line()),
				warning.text().in(this.language));
	}

	private String text(RecordChange change) {
		String place = (change.line() > 0) ? " (%s:%d)".formatted(change.file(), change.line()) : "";
		return change.isNew() ? "+ %s%s".formatted(change.name(), place)
				: "~ %s%s: %s".formatted(change.name(), place, fields(change));
	}

	private String fields(RecordChange change) {
		return change.fields().isEmpty() ? Message.of("command.check.search-texts").in(this.language)
				: change.fields()
					.stream()
					.map((field) -> "%s: %s → %s".formatted(field.name(), value(field.before()), value(field.after())))
					.collect(Collectors.joining("; "));
	}

	private String value(@Nullable String value) {
		return (value != null) ? Sanitizer.of(value) : Message.of("command.check.empty").in(this.language);
	}

	/**
	 * The report for the terminal.
	 * @return its lines
	 */
	String text() {
		StringBuilder lines = new StringBuilder();
		this.records.forEach((table, excerpt) -> excerpt.appendTo(lines,
				Message.of("command.check.records", table, excerpt.count), "--diff", this.language));
		this.reviews.forEach((kind, excerpt) -> excerpt.appendTo(lines, switch (kind) {
			case SIMILAR_NAME -> Message.of("command.check.similar-names", excerpt.count);
			case OTHER_CITY -> Message.of("command.check.other-cities", excerpt.count);
		}, "--warnings", this.language));
		return lines.toString();
	}

	/**
	 * The first findings of a kind, and their number.
	 */
	private static final class Excerpt {

		private final int limit;

		private final List<String> first = new ArrayList<>();

		private long count;

		Excerpt(int limit) {
			this.limit = limit;
		}

		void add(String finding) {
			if (this.count++ < this.limit) {
				this.first.add(finding);
			}
		}

		void appendTo(StringBuilder lines, Message heading, String option, Locale language) {
			lines.append("%s%n".formatted(heading.in(language)));
			this.first.forEach((finding) -> lines.append("  %s%n".formatted(Sanitizer.harmless(finding))));
			if (this.count > this.limit) {
				lines.append("  %s%n"
					.formatted(Message.of("command.check.more", this.count - this.limit, option).in(language)));
			}
		}

	}

}
