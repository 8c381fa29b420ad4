package org.smartfactory.registry.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.smartfactory.registry.RegistryApplication;

/**
 * The command {@code load} in a separate virtual machine, which logs every SQL statement
 * and is killed.
 */
final class LoadProcess implements KillableLoad {

	private final Process process;

	private final LoadSteps steps;

	private final Runnable afterwards;

	private LoadProcess(Process process, Runnable afterwards) {
		this.process = process;
		this.steps = new LoadSteps(process.inputReader(StandardCharsets.UTF_8), "staged_");
		this.afterwards = afterwards;
	}

	/**
	 * Starts a load.
	 * @param url the JDBC URL of the registry
	 * @param source the package
	 * @param afterwards waits until the killed process no longer uses the registry
	 */
	static LoadProcess start(String url, Path source, Runnable afterwards) throws IOException {
		ProcessBuilder process = CommandRun.java(RegistryApplication.class, "load", source.toString())
			.redirectErrorStream(true);
		process.environment()
			.putAll(Map.of("SPRING_DATASOURCE_URL", url, "REGISTRY_SEED", "false",
					"LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_JDBC_CORE", "DEBUG"));
		return new LoadProcess(process.start(), afterwards);
	}

	@Override
	public LoadSteps steps() {
		return this.steps;
	}

	@Override
	public void kill() throws InterruptedException {
		close();
		exit();
		this.afterwards.run();
	}

	@Override
	public int exit() throws InterruptedException {
		this.steps.awaitEnd();
		return this.process.waitFor();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
