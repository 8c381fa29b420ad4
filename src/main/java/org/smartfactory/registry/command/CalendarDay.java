package org.smartfactory.registry.command;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.smartfactory.registry.message.Message;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Converts option values to dates; an invalid value is an error that states the expected
 * format.
 */
final class CalendarDay implements ITypeConverter<LocalDate> {

	@Override
	public LocalDate convert(String value) {
		try {
			return LocalDate.parse(value);
		}
		catch (DateTimeException ex) {
			throw new TypeConversionException(Message.of("command.usage.date", value).toString());
		}
	}

}
