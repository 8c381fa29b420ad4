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
	public Optional<Message> check(String value) {
		if (value.isEmpty()) {
			return this.column.isRequired()
					? Optional.of(Message.of("datapackage.value.missing", this.column.type().expected()))
					: Optional.empty();
		}
		String shown = Sanitizer.of(value);
		Optional<Message> unsafe = CsvInjectionGuard.check(value, Message.of("text.quoted", shown));
		if (unsafe.isPresent()) {
			return unsafe;
		}
		if (!this.column.type().isValid(value)) {
			return Optional.of(Message.of("datapackage.value.invalid", shown, this.column.type().expected()));
		}
		List<String> values = this.column.values();
		if (!values.isEmpty() && !values.contains(value)) {
			return Optional.of(Message.of("datapackage.value.not-one-of", shown, String.join(", ", values)));
		}
		Pattern pattern = this.column.pattern();
		if (pattern != null && !pattern.matcher(value).matches()) {
			return Optional.of(Message.of("datapackage.value.malformed", shown, pattern));
		}
		Integer maxLength = this.column.maxLength();
		if (maxLength != null && value.codePointCount(0, value.length()) > maxLength) {
			return Optional.of(Message.of("datapackage.value.too-long", shown, maxLength));
		}
		return (this.column.type() == ColumnType.INTEGER) ? checkBounds(Integer.parseInt(value)) : Optional.empty();
	}

	private Optional<Message> checkBounds(int value) {
		Integer minimum = this.column.minimum();
		Integer maximum = this.column.maximum();
		if (minimum != null && value < minimum) {
			return Optional.of(Message.of("datapackage.value.too-small", value, minimum));
		}
		if (maximum != null && value > maximum) {
			return Optional.of(Message.of("datapackage.value.too-large", value, maximum));
		}
		return Optional.empty();
	}

}
