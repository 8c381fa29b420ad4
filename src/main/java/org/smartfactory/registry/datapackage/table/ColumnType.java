package org.smartfactory.registry.datapackage.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.NodeSource;

/**
 * Types of columns; see <a href="https://datapackage.org/standard/table-schema/">Table
 * Schema</a>.
 */
public enum ColumnType {

	/** A text. */
	TEXT("string", null, "VARCHAR", "text", (value) -> true),
	/** A UUID in lower case. */
	UUID("string", "uuid", "UUID", "a UUID in lower case", (value) -> !NodeSource.uuids(List.of(value)).isEmpty()),
	/** A URL with the scheme http or https. */
	URI("string", "uri", "VARCHAR", "a URL such as https://example.org/list",
			Pattern.compile("https?://[^\\s<>\"]+").asMatchPredicate()),
	/** A whole number of at most nine digits. */
	INTEGER("integer", null, "INTEGER", "a whole number of at most nine digits",
			Pattern.compile("0|-?[1-9][0-9]{0,8}").asMatchPredicate()),
	/** {@code true} or {@code false}. */
	BOOLEAN("boolean", null, "BOOLEAN", "true or false", List.of("true", "false")::contains),
	/** A calendar date. */
	DATE("date", null, "DATE", "a date such as 2025-06-05", ColumnType::isDate);

	private final String type;

	private final @Nullable String format;

	private final String sqlType;

	private final String expected;

	private final Predicate<String> valid;

	ColumnType(String type, @Nullable String format, String sqlType, String expected, Predicate<String> valid) {
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
	public String expected() {
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
