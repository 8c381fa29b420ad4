package org.smartfactory.registry.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.smartfactory.registry.RegistryApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The result of a command.
 *
 * @param code its exit code
 * @param out its output
 * @param err its errors and progress
 */
public record CommandRun(int code, String out, String err) {

	/**
	 * Runs a command in this virtual machine.
	 * @param settings properties of the application
	 * @param args the command and its arguments
	 */
	public static CommandRun of(Map<String, String> settings, Object... args) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int code = new RegistryCommandLine(RegistryApplication.class, settings, Locale.ENGLISH).run(
				new PrintWriter(out), new PrintWriter(err),
				Stream.of(args).map(Object::toString).toArray(String[]::new));
		return new CommandRun(code, out.toString(), err.toString());
	}

	/**
	 * Runs a command on a database, without the seed.
	 * @param url the JDBC URL
	 * @param args the command and its arguments
	 */
	static CommandRun on(String url, Object... args) {
		return of(Map.of("spring.datasource.url", url, "registry.seed", "false"), args);
	}

	/**
	 * Runs a command in a separate virtual machine, as users do.
	 * @param folder where it runs
	 * @param environment variables of its environment
	 * @param args the command and its arguments
	 */
	static CommandRun inProcess(Path folder, Map<String, String> environment, String... args)
			throws IOException, InterruptedException {
		Path out = folder.resolve("stdout");
		Path err = folder.resolve("stderr");
		ProcessBuilder process = java(RegistryApplication.class, args).directory(folder.toFile())
			.redirectOutput(out.toFile())
			.redirectError(err.toFile());
		process.environment().putAll(environment);
		Process running = process.start();
		try {
			assertThat(running.waitFor(3, TimeUnit.MINUTES)).isTrue();
			return new CommandRun(running.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
					Files.readString(err, StandardCharsets.UTF_8));
		}
		finally {
			running.destroyForcibly();
		}
	}

	/**
	 * Prepares another virtual machine with the classes of this one.
	 * @param main the class to run
	 * @param args its arguments
	 */
	static ProcessBuilder java(Class<?> main, String... args) {
		List<String> begin = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				main.getName());
		return new ProcessBuilder(Stream.concat(begin.stream(), Stream.of(args)).toList());
	}

}
