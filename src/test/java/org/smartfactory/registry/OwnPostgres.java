package org.smartfactory.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A separate PostgreSQL that can be killed, with a persistent folder.
 */
public final class OwnPostgres implements AutoCloseable {

	private final Path folder;

	private EmbeddedPostgres server;

	private OwnPostgres(Path folder, EmbeddedPostgres server) {
		this.folder = folder;
		this.server = server;
	}

	public static OwnPostgres start(Path folder) throws IOException {
		return new OwnPostgres(folder, start(folder, 0));
	}

	private static EmbeddedPostgres start(Path folder, int port) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(folder)
			.setCleanDataDirectory(false)
			.setPort(port)
			.setServerConfig("synchronous_commit", "on")
			.start();
	}

	public String create(String database) {
		execute("CREATE DATABASE " + database
				+ " TEMPLATE template0 ENCODING UTF8 LOCALE_PROVIDER icu ICU_LOCALE 'zh-CN'");
		return this.server.getJdbcUrl("postgres", database);
	}

	public String copy(String database, String name) {
		execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, database));
		return this.server.getJdbcUrl("postgres", name);
	}

	private void execute(String sql) {
		try (var connection = this.server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Waits until a database has no connections: PostgreSQL detects a killed client with
	 * a delay.
	 */
	public void awaitQuiet() {
		Awaitility.await().until(() -> {
			try (var connection = this.server.getPostgresDatabase().getConnection();
					var statement = connection.createStatement();
					var rs = statement.executeQuery("""
							SELECT COUNT(*)
							  FROM pg_stat_activity
							 WHERE backend_type = 'client backend'
							   AND pid <> pg_backend_pid()
							""")) {
				return rs.next() && rs.getLong(1) == 0;
			}
		});
	}

	/**
	 * Kills the server and each of its processes by SIGKILL.
	 */
	public void kill() throws IOException {
		List<ProcessHandle> all = processes();
		all.forEach(ProcessHandle::destroyForcibly);
		all.stream().map(ProcessHandle::onExit).forEach(CompletableFuture::join);
	}

	/**
	 * Stops the server and each of its processes by SIGSTOP, as if the network were lost.
	 */
	public void hang() throws IOException {
		signal("-STOP");
	}

	/**
	 * Continues the stopped server.
	 */
	public void goOn() throws IOException {
		signal("-CONT");
	}

	private void signal(String signal) throws IOException {
		List<String> command = Stream
			.concat(Stream.of("kill", signal), processes().stream().map((process) -> Long.toString(process.pid())))
			.toList();
		assertThat(new ProcessBuilder(command).start().onExit().join().exitValue()).isZero();
	}

	private List<ProcessHandle> processes() throws IOException {
		long pid = Long.parseLong(Files.readAllLines(this.folder.resolve("postmaster.pid")).get(0));
		ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
		List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
		assertThat(all).hasSizeGreaterThan(1);
		return all;
	}

	/**
	 * Stops the server without waiting for its clients.
	 */
	public void stop() throws IOException {
		this.server.close();
	}

	/**
	 * Starts the server again after it was killed or stopped.
	 */
	public void restart() throws IOException {
		this.server.close();
		this.server = start(this.folder, this.server.getPort());
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
