package org.smartfactory.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.springframework.boot.SpringApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.FileSystemUtils;

/**
 * Files of H2 as the application has them: the addresses differ from its default only by
 * the path, so that tests run with the options that users have.
 */
public final class H2Files {

	private static final String DEFAULT_PATH = "./data/registry";

	private static final String DEFAULT_URL = defaultUrl();

	/** Deleted when the virtual machine ends, after each registry is closed. */
	private static final Path FOLDER = newFolder();

	private H2Files() {
	}

	/**
	 * The JDBC address of a file.
	 * @param file the file, without its ending
	 */
	public static String url(Path file) {
		return DEFAULT_URL.replace(DEFAULT_PATH, file.toAbsolutePath().toString());
	}

	static String newUrl() {
		return url(FOLDER.resolve(UUID.randomUUID().toString()));
	}

	/**
	 * Copies a database.
	 * @param url its JDBC address, to which nobody is connected
	 * @return the JDBC address of the copy
	 */
	static String copy(String url) {
		String copy = newUrl();
		try {
			Files.copy(file(url), file(copy));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return copy;
	}

	private static Path file(String url) {
		return Path.of(url.substring("jdbc:h2:file:".length(), url.indexOf(';')) + ".mv.db");
	}

	private static String defaultUrl() {
		try {
			String url = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"))
				.getProperty("spring.datasource.url");
			if (!url.startsWith("jdbc:h2:file:" + DEFAULT_PATH + ";")) {
				throw new IllegalStateException("The default database has moved: " + url);
			}
			return url;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path newFolder() {
		try {
			Path folder = Files.createTempDirectory("registry-h2-");
			SpringApplication.getShutdownHandlers().add(() -> delete(folder));
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
