package org.smartfactory.registry.datapackage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.smartfactory.registry.datapackage.table.ColumnType;
import org.smartfactory.registry.datapackage.table.PackageColumn;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.text.CsvInjectionGuard;

/**
 * Validates the values of one column.
 */
public class FieldValidator {

	private final PackageColumn column;

	public FieldValidator(PackageColumn column) {
		this.column = column;
	}

	/**
	 * Validates a value.
	 * @param value the value, empty if it is missing
	 * @return what is wrong with it and what is expected, empty if the value is valid
	 */
	public Optional<String> check(String value) {
		if (value.isEmpty()) {
			return this.column.isRequired()
					? Optional.of("The value is missing; expected " + this.column.type().expected() + ".")
					: Optional.empty();
		}
		Optional<Message> unsafe = CsvInjectionGuard.check(value, Message.of("text.quoted", Sanitizer.of(value)));
		if (unsafe.isPresent()) {
			return unsafe.map(Message::toString);
		}
		if (!this.column.type().isValid(value)) {
			return Optional.of(quoted(value) + "is invalid; expected " + this.column.type().expected() + ".");
		}
		List<String> values = this.column.values();
		if (!values.isEmpty() && !values.contains(value)) {
			return Optional.of(quoted(value) + "is invalid; expected one of " + String.join(", ", values) + ".");
		}
		Pattern pattern = this.column.pattern();
		if (pattern != null && !pattern.matcher(value).matches()) {
			return Optional.of(quoted(value) + "has an invalid format; expected " + pattern + ".");
		}
		Integer maxLength = this.column.maxLength();
		if (maxLength != null && value.codePointCount(0, value.length()) > maxLength) {
			return Optional.of(quoted(value) + "is too long; expected at most " + maxLength + " characters.");
		}
		return (this.column.type() == ColumnType.INTEGER) ? checkBounds(Integer.parseInt(value)) : Optional.empty();
	}

	private static String quoted(String value) {
		return "'" + Sanitizer.of(value) + "' ";
	}

	private Optional<String> checkBounds(int value) {
		Integer minimum = this.column.minimum();
		Integer maximum = this.column.maximum();
		if (minimum != null && value < minimum) {
			return Optional.of("%d is too small; expected at least %d.".formatted(value, minimum));
		}
		if (maximum != null && value > maximum) {
			return Optional.of("%d is too large; expected at most %d.".formatted(value, maximum));
		}
		return Optional.empty();
	}

}
