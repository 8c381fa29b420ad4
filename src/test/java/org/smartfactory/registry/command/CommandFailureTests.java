package org.smartfactory.registry.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.H2Files;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks what commands and the log report about a database that cannot be used.
 */
@ExtendWith(OutputCaptureExtension.class)
class CommandFailureTests {

	@TempDir
	Path folder;

	@Test
	void postgresThatIsDownIsASentence(CapturedOutput log) throws IOException {
		String address = "jdbc:postgresql://127.0.0.1:%d/registry".formatted(closedPort());
		assertUnreachable(CommandRun.on(address + "?password=secret", "export", this.folder.resolve("x")),
				address + " cannot be reached: Connection to 127.0.0.1:");
		assertThat(log.getAll()).isEmpty();
	}

	@Test
	void unknownHostIsASentence() {
		assertUnreachable(CommandRun.on("jdbc:postgresql://nowhere.invalid/registry", "load", "seed"),
				"jdbc:postgresql://nowhere.invalid/registry cannot be reached: host nowhere.invalid not found.");
	}

	@Test
	void unknownUserIsASentence() {
		String url = Engine.POSTGRESQL.newDatabase().split("\\?")[0];
		assertUnreachable(CommandRun.of(Map.of("spring.datasource.url", url, "spring.datasource.username", "nobody"),
				"export", this.folder.resolve("x")), url + " cannot be reached: FATAL: role \"nobody\" does not exist");
	}

	@Test
	void missingDatabaseIsASentence() {
		String url = Engine.POSTGRESQL.newDatabase().replaceFirst("/registry_\\w+", "/registry_none");
		assertUnreachable(CommandRun.on(url, "export", this.folder.resolve("x")),
				"/registry_none cannot be reached: FATAL: database \"registry_none\" does not exist");
	}

	@Test
	void fileOfARunningServerIsASentence(CapturedOutput log) throws IOException, InterruptedException {
		String url = H2Files.url(this.folder.resolve("registry"));
		Process other = CommandRun.java(FileHolder.class, url).redirectErrorStream(true).start();
		try {
			assertThat(other.inputReader().readLine()).isEqualTo("open");
			CommandRun run = CommandRun.on(url, "export", this.folder.resolve("x"));
			assertThat(run).isEqualTo(new CommandRun(3, "",
					"The database %s is in use by another process, such as a running server. Stop that process first, or use PostgreSQL, which several processes can use at the same time.%n"
						.formatted(url.split(";")[0])));
			assertThat(log.getAll()).isEmpty();
		}
		finally {
			other.destroy();
			other.waitFor();
		}
	}

	@Test
	void unforeseenIsALineAndATraceOnlyWhenAskedFor(CapturedOutput log) {
		CommandRun run = CommandRun.on("jdbc:none:x", "export", this.folder.resolve("x"));
		assertThat(run.code()).isEqualTo(70);
		assertThat(run.err().lines()).hasSize(1)
			.allMatch((line) -> line.contains("jdbc:none:x") && line.endsWith("(use --stacktrace for details)"));
		CommandRun traced = CommandRun.on("jdbc:none:x", "export", "--stacktrace", this.folder.resolve("x"));
		assertThat(traced.code()).isEqualTo(70);
		assertThat(traced.err()).contains("\tat org.smartfactory.registry.command.ExportCommand.call(");
		assertThat(log.getAll()).isEmpty();
	}

	private static void assertUnreachable(CommandRun run, String words) {
		assertThat(run.code()).isEqualTo(3);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).startsWith("The database jdbc:postgresql://").contains(words).doesNotContain("secret");
		assertThat(run.err().lines()).hasSize(1);
	}

	private static int closedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
