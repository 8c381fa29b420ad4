package org.smartfactory.registry;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
		return runNode(List.of("node", script), script, arguments);
	}

	private static List<String> runNode(List<String> command, String script, String... arguments) {
		skipWithoutNode();
		install();
		List<String> lines = execute(COPY, Stream.concat(command.stream(), Stream.of(arguments)).toList());
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
		return run(script, withBrowser(arguments));
	}

	/**
	 * Runs the tests of a script with a browser, or skips the test where there is none.
	 * @param script the file, which gets the path of the browser before its arguments
	 * @param arguments its arguments
	 * @return the names of its tests, of which each passed
	 */
	public static List<String> testInBrowser(String script, String... arguments) {
		return TapReport
			.passed(runNode(List.of("node", "--test-reporter=tap", script), script, withBrowser(arguments)));
	}

	private static String[] withBrowser(String... arguments) {
		return Stream.concat(Stream.of(browser()), Stream.of(arguments)).toArray(String[]::new);
	}

	private static String browser() {
		Optional<Path> browser = findOnPath("chromium");
		skipUnless(browser.isPresent(), "Chromium is not on the PATH: the tests of the pages are skipped");
		return browser.orElseThrow().toString();
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

	/**
	 * Makes the copy, or waits until another virtual machine of the build has made it.
	 * What is there already is left alone: a script may be reading it.
	 */
	private static synchronized void install() {
		try {
			Files.createDirectories(COPY);
			try (FileChannel channel = FileChannel.open(COPY.resolve(".lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
				boolean installed = Files.exists(COPY.resolve("node_modules/.package-lock.json"))
						&& isCopied(SOURCE.resolve("package-lock.json"), COPY.resolve("package-lock.json"));
				copy(SOURCE, COPY);
				copy(SCHEMA, COPY.resolve(SCHEMA));
				deleteOthers(COPY.resolve(SCHEMA), SCHEMA);
				if (!installed) {
					execute(COPY, List.of("npm", "ci"));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void copy(Path source, Path target) throws IOException {
		for (Path file : files(source)) {
			Path copy = target.resolve(source.relativize(file));
			if (!isCopied(file, copy)) {
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static boolean isCopied(Path file, Path copy) throws IOException {
		return Files.exists(copy) && Files.mismatch(file, copy) == -1;
	}

	private static void deleteOthers(Path copies, Path source) throws IOException {
		for (Path copy : files(copies)) {
			if (Files.notExists(source.resolve(copies.relativize(copy)))) {
				Files.delete(copy);
			}
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).toList();
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
