package org.smartfactory.registry.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import picocli.CommandLine.TypeConversionException;

/**
 * Reads the names of files, and says why one cannot be opened that the locale has no
 * characters for.
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
					? "'%s' is no name of a file.".formatted(name)
					: "'%s' cannot be opened where the locale has no such characters; set LC_ALL=C.UTF-8."
						.formatted(name));
		}
	}

}
