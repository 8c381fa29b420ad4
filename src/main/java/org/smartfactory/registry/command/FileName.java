package org.smartfactory.registry.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.smartfactory.registry.message.Message;
import picocli.CommandLine.TypeConversionException;

/**
 * Converts arguments to paths. A name with characters that the locale does not support is
 * an error that states the setting to change.
 */
final class FileName {

	private FileName() {
	}

	static Path read(String name) {
		try {
			return Path.of(name);
		}
		catch (InvalidPathException ex) {
			throw new TypeConversionException(name.chars().allMatch((each) -> each >= ' ' && each < 128)
					? Message.of("command.usage.file", name).toString()
					: Message.of("command.usage.file-locale", name).toString());
		}
	}

}
