package org.smartfactory.registry;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Runs the scripts of {@code src/test/npm}, in a copy below {@code target} that looks as
 * a front end would: what they depend on is installed, and {@code schema} lies beside
 * them.
 */
public final class NodeScript {

	private static final Logger logger = LoggerFactory.getLogger(NodeScript.class);

	private static final String NEW_ENOUGH = "const [major, minor] = process.versions.node.split('.').map(Number); "
			+ "console.log(major > 20 || major === 20 && minor >= 19)";

	private static final Path SOURCE = Path.of("src/test/npm");

	private static final Path SCHEMA = Path.of("schema");

	private static final Path COPY = Path.of("target/npm");

	private NodeScript() {
	}

	/**
	 * Runs a script, or skips the test where there is no Node that the clients run on.
	 * @param script the file
	 * @param arguments its arguments
	 * @return the lines that it printed; each is in the log too
	 */
	public static List<String> run(String script, String... arguments) {
		skipWithoutNode();
		install();
		List<String> command = new ArrayList<>(List.of("node", script));
		command.addAll(List.of(arguments));
		List<String> lines = execute(COPY, command);
		lines.forEach((line) -> logger.info("{}: {}", script, line));
		return lines;
	}

	/**
	 * Runs a script with a browser, or skips the test where there is none.
	 * @param script the file, which gets the path of the browser before its arguments
	 * @param arguments its arguments
	 * @return the lines that it printed; each is in the log too
	 */
	public static List<String> runInBrowser(String script, String... arguments) {
		Optional<Path> browser = findOnPath("chromium");
		skipUnless(browser.isPresent(), "Chromium is not on the PATH: the tests of the pages are skipped");
		return run(script, Stream.concat(Stream.of(browser.orElseThrow().toString()), Stream.of(arguments))
			.toArray(String[]::new));
	}

	private static void skipWithoutNode() {
		boolean there = findOnPath("npm").isPresent() && findOnPath("node").isPresent()
				&& execute(Path.of("."), List.of("node", "--eval", NEW_ENOUGH)).equals(List.of("true"));
		skipUnless(there,
				"Node 20.19 or newer and npm are not on the PATH: the tests with clients in JavaScript are skipped");
	}

	private static void skipUnless(boolean there, String reason) {
		if (!there) {
			logger.warn(reason);
		}
		assumeTrue(there, reason);
	}

	private static Optional<Path> findOnPath(String program) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, program))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static synchronized void install() {
		try {
			boolean installed = Files.exists(COPY.resolve("node_modules/.package-lock.json"))
					&& Files.mismatch(SOURCE.resolve("package-lock.json"), COPY.resolve("package-lock.json")) == -1;
			FileSystemUtils.copyRecursively(SOURCE, COPY);
			FileSystemUtils.deleteRecursively(COPY.resolve(SCHEMA));
			FileSystemUtils.copyRecursively(SCHEMA, COPY.resolve(SCHEMA));
			if (!installed) {
				execute(COPY, List.of("npm", "ci"));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> execute(Path folder, List<String> command) {
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
			process.getOutputStream().close();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(process.waitFor()).as("%s%n%s", command, output).isZero();
			return output.lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
