package org.smartfactory.registry.command;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Options that describe a list, which its notice does not print in a form that can be
 * read.
 */
final class ListOptions {

	@Option(names = "--level", required = true, descriptionKey = "command.option.level")
	Level level;

	@Option(names = "--stage", required = true, descriptionKey = "command.option.stage")
	Stage stage;

	@Option(names = "--publisher", required = true, paramLabel = "NAME", descriptionKey = "command.option.publisher")
	String publisher;

	@Option(names = "--published-on", required = true, paramLabel = "DATE", converter = CalendarDay.class,
			descriptionKey = "command.option.published-on")
	LocalDate publishedOn;

	@Option(names = "--date-precision", defaultValue = "DAY", descriptionKey = "command.option.date-precision")
	DatePrecision datePrecision;

	@Option(names = "--place", paramLabel = "CODE", descriptionKey = "command.option.place")
	@Nullable String place;

	@Option(names = "--city", paramLabel = "CODE", descriptionKey = "command.option.city")
	@Nullable String city;

	@Option(names = "--complete-for", paramLabel = "CODE", descriptionKey = "command.option.complete-for")
	@Nullable String completeFor;

	@Option(names = "--title", descriptionKey = "command.option.title")
	@Nullable String title;

	@Option(names = "--read-in", paramLabel = "TEXT", descriptionKey = "command.option.read-in")
	@Nullable String readIn;

	@Option(names = "--url", descriptionKey = "command.option.url")
	@Nullable String url;

	/**
	 * The ID of the list, derived from the options.
	 * @return the ID
	 */
	String id() {
		String where = (this.city != null) ? this.city : (this.place != null) ? this.place : "china";
		return "%s-%s-%s-%s".formatted(where, this.publishedOn, this.level, this.stage).toLowerCase(Locale.ROOT);
	}

	/**
	 * The codes of the levels.
	 */
	enum Level {

		BASIC, ADVANCED, EXCELLENCE, PIONEER

	}

	/**
	 * The codes of the stages.
	 */
	enum Stage {

		PUBLICISED, RECOGNISED, CULTIVATED

	}

	/**
	 * The precision of a date.
	 */
	enum DatePrecision {

		DAY, MONTH, YEAR

	}

}
