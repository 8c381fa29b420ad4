package org.smartfactory.registry.datapackage.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.NodeSource;
import org.smartfactory.registry.message.Message;

/**
 * Types of columns; see <a href="https://datapackage.org/standard/table-schema/">Table
 * Schema</a>.
 */
public enum ColumnType {

	/** A text. */
	TEXT("string", null, "VARCHAR", Message.of("datapackage.type.text"), (value) -> true),
	/** A UUID in lower case. */
	UUID("string", "uuid", "UUID", Message.of("datapackage.type.uuid"),
			(value) -> !NodeSource.uuids(List.of(value)).isEmpty()),
	/** A URL with the scheme http or https. */
	URI("string", "uri", "VARCHAR", Message.of("datapackage.type.uri"),
			Pattern.compile("https?://[^\\s<>\"]+").asMatchPredicate()),
	/** A whole number of at most nine digits. */
	INTEGER("integer", null, "INTEGER", Message.of("datapackage.type.integer"),
			Pattern.compile("0|-?[1-9][0-9]{0,8}").asMatchPredicate()),
	/** {@code true} or {@code false}. */
	BOOLEAN("boolean", null, "BOOLEAN", Message.of("datapackage.type.boolean"), List.of("true", "false")::contains),
	/** A calendar date. */
	DATE("date", null, "DATE", Message.of("datapackage.type.date"), ColumnType::isDate);

	/** The values that Table Schema has by default. */
	public static final List<String> TRUE_VALUES = List.of("true", "True", "TRUE", "1");

	/** The values that Table Schema has by default. */
	public static final List<String> FALSE_VALUES = List.of("false", "False", "FALSE", "0");

	/** In groups of three, or with a fraction of zeros. */
	private static final Pattern WHOLE_NUMBER = Pattern.compile("-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.0*)?");

	/** With or without the time 0:00. */
	private static final Pattern YEAR_MONTH_DAY = Pattern
		.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:[ T]0{1,2}:00(?::00(?:\\.0+)?)?)?");

	private final String type;

	private final @Nullable String format;

	private final String sqlType;

	private final Message expected;

	private final Predicate<String> valid;

	ColumnType(String type, @Nullable String format, String sqlType, Message expected, Predicate<String> valid) {
		this.type = type;
		this.format = format;
		this.sqlType = sqlType;
		this.expected = expected;
		this.valid = valid;
	}

	/**
	 * The name of the type in a descriptor.
	 * @return string, integer, boolean or date
	 */
	public String type() {
		return this.type;
	}

	/**
	 * The format of a string in a descriptor.
	 * @return the format, absent if there is none
	 */
	public @Nullable String format() {
		return this.format;
	}

	String sqlType() {
		return this.sqlType;
	}

	/**
	 * Describes a valid value for error messages.
	 * @return the object of "expected"
	 */
	public Message expected() {
		return this.expected;
	}

	/**
	 * Whether a text is a valid value of the type.
	 * @param value the text, not empty
	 * @return {@code true} if it is valid
	 */
	public boolean isValid(String value) {
		return this.valid.test(value);
	}

	/**
	 * Converts a value that a spreadsheet, pandas or R wrote back to the one that the
	 * registry writes: {@code FALSE}, {@code 12.0}, {@code 2025/6/5}. The year of a date
	 * comes first, so that no other day can be meant.
	 * @param value the text, not empty
	 * @return the value, or the text itself if it is something else
	 */
	String canonical(String value) {
		return switch (this) {
			case TEXT, UUID, URI -> value;
			case INTEGER -> WHOLE_NUMBER.matcher(value).matches() ? value.replaceAll("\\.0*$|,", "") : value;
			case BOOLEAN -> TRUE_VALUES.contains(value) ? "true" : FALSE_VALUES.contains(value) ? "false" : value;
			case DATE -> canonicalDate(value);
		};
	}

	private static String canonicalDate(String value) {
		Matcher date = YEAR_MONTH_DAY.matcher(value);
		return date.matches() ? "%s-%2s-%2s".formatted(date.group(1), date.group(2), date.group(3)).replace(' ', '0')
				: value;
	}

	/**
	 * Creates the SQL expression of a value as packages write it.
	 * @param value the SQL expression of the value
	 * @return the SQL expression, to be read as text
	 */
	public String text(String value) {
		return (this == BOOLEAN) ? "LOWER(CAST(%s AS VARCHAR))".formatted(value) : value;
	}

	@Nullable Object value(PackageRow row, String column) {
		return switch (this) {
			case TEXT, URI -> row.find(column);
			case UUID -> row.findUuid(column);
			case INTEGER -> row.findInteger(column);
			case BOOLEAN -> row.findBoolean(column);
			case DATE -> row.findDate(column);
		};
	}

	private static boolean isDate(String value) {
		try {
			LocalDate date = LocalDate.parse(value);
			return value.length() == 10 && date.getYear() > 0;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
