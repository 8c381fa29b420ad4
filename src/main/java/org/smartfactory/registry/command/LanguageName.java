package org.smartfactory.registry.command;

import java.util.Locale;

import org.smartfactory.registry.message.Languages;
import org.smartfactory.registry.message.Message;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Converts option values to languages.
 */
final class LanguageName implements ITypeConverter<Locale> {

	@Override
	public Locale convert(String value) {
		return Languages.find(value)
			.orElseThrow(() -> new TypeConversionException(Message.of("command.usage.language", value).toString()));
	}

}
