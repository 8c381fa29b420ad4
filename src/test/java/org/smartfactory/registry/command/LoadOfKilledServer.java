package org.smartfactory.registry.command;

import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.smartfactory.registry.OwnPostgres;
import org.smartfactory.registry.RegistryApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command {@code load} in this virtual machine, whose PostgreSQL server is killed.
 */
final class LoadOfKilledServer implements KillableLoad {

	private final OwnPostgres server;

	private final LoadSteps steps;

	private final CompletableFuture<Integer> code;

	LoadOfKilledServer(OwnPostgres server, String url, Path source) throws IOException {
		this.server = server;
		PipedWriter printed = new PipedWriter();
		this.steps = new LoadSteps(new PipedReader(printed), "Reading: ");
		this.code = CompletableFuture.supplyAsync(() -> load(url, source, printed));
	}

	private static int load(String url, Path source, PipedWriter printed) {
		try (PrintWriter out = new PrintWriter(printed, true)) {
			return new RegistryCommandLine(RegistryApplication.class,
					Map.of("spring.datasource.url", url, "registry.seed", "false"), Locale.ENGLISH)
				.run(out, out, "load", source.toString());
		}
	}

	@Override
	public LoadSteps steps() {
		return this.steps;
	}

	@Override
	public void kill() throws IOException, InterruptedException {
		this.server.kill();
		if (exit() != ExitCodes.DONE) {
			assertThat(exit()).as(this.steps.toString()).isEqualTo(ExitCodes.NO_DATABASE);
			assertThat(this.steps.contain("The database jdbc:postgresql://")).isTrue();
		}
		this.server.restart();
	}

	@Override
	public int exit() throws InterruptedException {
		this.steps.awaitEnd();
		return this.code.join();
	}

	@Override
	public void close() {
		this.code.cancel(true);
	}

}
