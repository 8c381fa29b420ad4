package org.smartfactory.registry.command;

import java.time.DateTimeException;
import java.time.LocalDate;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads days, and says of what is none what was expected.
 */
final class CalendarDay implements ITypeConverter<LocalDate> {

	@Override
	public LocalDate convert(String value) {
		try {
			return LocalDate.parse(value);
		}
		catch (DateTimeException ex) {
			throw new TypeConversionException("'%s' is no date; expected one such as 2025-06-05.".formatted(value));
		}
	}

}
