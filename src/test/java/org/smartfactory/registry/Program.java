package org.smartfactory.registry;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Runs programs of the operating system, or skips the test where they are not installed.
 */
public final class Program {

	private static final Logger logger = LoggerFactory.getLogger(Program.class);

	private Program() {
	}

	/**
	 * Skips the test where a program is not on the {@code PATH}.
	 * @param program its name
	 */
	public static void assumeInstalled(String program) {
		boolean installed = findOnPath(program).isPresent();
		if (!installed) {
			logger.warn("{} is not on the PATH: its tests are skipped", program);
		}
		assumeTrue(installed, program);
	}

	private static Optional<Path> findOnPath(String program) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, program))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/**
	 * Runs a program, which has to end well.
	 * @param command the program and its arguments
	 * @return what it printed
	 */
	public static String run(String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			process.getOutputStream().close();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(process.waitFor()).as("%s%n%s", List.of(command), output).isZero();
			return output;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
