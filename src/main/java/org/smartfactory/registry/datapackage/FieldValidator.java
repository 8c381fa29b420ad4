package org.smartfactory.registry.datapackage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.PackageDescriptor.Constraints;
import org.smartfactory.registry.datapackage.PackageDescriptor.Field;
import org.smartfactory.registry.graphql.NodeSource;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.text.CsvInjectionGuard;

/**
 * Checks the values of one column by themselves.
 */
public class FieldValidator {

	private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

	private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

	private final Field field;

	private final Constraints constraints;

	private final @Nullable Pattern pattern;

	public FieldValidator(Field field) {
		this.field = field;
		this.constraints = (field.constraints() != null) ? field.constraints() : Constraints.NONE;
		this.pattern = (this.constraints.pattern() != null) ? Pattern.compile(this.constraints.pattern()) : null;
	}

	/**
	 * Checks a value.
	 * @param value the value, empty when there is none
	 * @return what is wrong with it and what is expected, empty when nothing
	 */
	public Optional<String> check(String value) {
		if (value.isEmpty()) {
			return Boolean.TRUE.equals(this.constraints.required())
					? Optional.of("is empty; expected " + expectedType() + ".") : Optional.empty();
		}
		Optional<String> unsafe = CsvInjectionGuard.check(value);
		if (unsafe.isPresent()) {
			return unsafe;
		}
		if (!isOfType(value)) {
			return Optional.of(wrong(value, "no value of the column; expected " + expectedType() + "."));
		}
		List<String> values = this.constraints.values();
		if (values != null && !values.contains(value)) {
			return Optional
				.of(wrong(value, "no value of the column; expected one of " + String.join(", ", values) + "."));
		}
		if (this.pattern != null && !this.pattern.matcher(value).matches()) {
			return Optional.of(wrong(value, "of another form; expected " + this.pattern + "."));
		}
		Integer maxLength = this.constraints.maxLength();
		if (maxLength != null && value.codePointCount(0, value.length()) > maxLength) {
			return Optional.of(wrong(value, "too long; expected at most " + maxLength + " characters."));
		}
		return "integer".equals(this.field.type()) ? checkBounds(Integer.parseInt(value)) : Optional.empty();
	}

	private static String wrong(String value, String message) {
		return "'" + Sanitizer.of(value) + "' is " + message;
	}

	private Optional<String> checkBounds(int value) {
		Integer minimum = this.constraints.minimum();
		Integer maximum = this.constraints.maximum();
		if (minimum != null && value < minimum) {
			return Optional.of("%d is too small; expected at least %d.".formatted(value, minimum));
		}
		if (maximum != null && value > maximum) {
			return Optional.of("%d is too large; expected at most %d.".formatted(value, maximum));
		}
		return Optional.empty();
	}

	private boolean isOfType(String value) {
		return switch (this.field.type()) {
			case "integer" -> INTEGER.matcher(value).matches();
			case "boolean" -> value.equals("true") || value.equals("false");
			case "date" -> isDate(value);
			default -> isOfFormat(value);
		};
	}

	private boolean isOfFormat(String value) {
		if ("uuid".equals(this.field.format())) {
			return !NodeSource.uuids(List.of(value)).isEmpty();
		}
		return !"uri".equals(this.field.format()) || WEB_ADDRESS.matcher(value).matches();
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

	private String expectedType() {
		return switch (this.field.type()) {
			case "integer" -> "a whole number of at most nine digits";
			case "boolean" -> "true or false";
			case "date" -> "a date such as 2025-06-05";
			default -> expectedFormat();
		};
	}

	private String expectedFormat() {
		if ("uuid".equals(this.field.format())) {
			return "a UUID in lower case";
		}
		return "uri".equals(this.field.format()) ? "an address such as https://example.org/list" : "a value";
	}

}
