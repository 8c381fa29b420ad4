package org.smartfactory.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The migrations under {@code schema/db}.
 */
public final class Migrations {

	private static final String FOLDER = "schema/db";

	private Migrations() {
	}

	/**
	 * The version of the schema that they make.
	 */
	public static long version() {
		return count(FOLDER);
	}

	/**
	 * How many there are for an engine.
	 */
	public static long count(Engine engine) {
		return (engine == Engine.POSTGRESQL) ? count(FOLDER) + count(FOLDER + "/postgresql") : count(FOLDER);
	}

	private static long count(String folder) {
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(".sql")).count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
