package org.smartfactory.registry.datapackage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.smartfactory.registry.datapackage.table.ColumnType;
import org.smartfactory.registry.datapackage.table.PackageColumn;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.text.CsvInjectionGuard;

/**
 * Checks the values of one column by themselves.
 */
public class FieldValidator {

	private final PackageColumn column;

	public FieldValidator(PackageColumn column) {
		this.column = column;
	}

	/**
	 * Checks a value.
	 * @param value the value, empty when there is none
	 * @return what is wrong with it and what is expected, empty when nothing
	 */
	public Optional<String> check(String value) {
		if (value.isEmpty()) {
			return this.column.isRequired() ? Optional.of("is empty; expected " + this.column.type().expected() + ".")
					: Optional.empty();
		}
		Optional<String> unsafe = CsvInjectionGuard.check(value);
		if (unsafe.isPresent()) {
			return unsafe;
		}
		if (!this.column.type().isValid(value)) {
			return Optional.of(wrong(value, "no value of the column; expected " + this.column.type().expected() + "."));
		}
		List<String> values = this.column.values();
		if (!values.isEmpty() && !values.contains(value)) {
			return Optional
				.of(wrong(value, "no value of the column; expected one of " + String.join(", ", values) + "."));
		}
		Pattern pattern = this.column.pattern();
		if (pattern != null && !pattern.matcher(value).matches()) {
			return Optional.of(wrong(value, "of another form; expected " + pattern + "."));
		}
		Integer maxLength = this.column.maxLength();
		if (maxLength != null && value.codePointCount(0, value.length()) > maxLength) {
			return Optional.of(wrong(value, "too long; expected at most " + maxLength + " characters."));
		}
		return (this.column.type() == ColumnType.INTEGER) ? checkBounds(Integer.parseInt(value)) : Optional.empty();
	}

	private static String wrong(String value, String message) {
		return "'" + Sanitizer.of(value) + "' is " + message;
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
