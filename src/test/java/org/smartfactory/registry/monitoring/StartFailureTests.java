package org.smartfactory.registry.monitoring;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RegistryApplication;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The report of a server that does not start: at most five lines, without a stack trace.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTests {

	@TempDir
	Path folder;

	@Test
	void portThatIsTaken(CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatThrownBy(() -> SpringApplication.run(RegistryApplication.class,
					"--spring.datasource.url=" + Engine.H2.newDatabase(), "--registry.seed=false",
					"--server.address=127.0.0.1", "--server.port=" + taken.getLocalPort()))
				.isInstanceOf(RuntimeException.class);
			assertReported(output, "Port %d was already in use".formatted(taken.getLocalPort()),
					"listen on another port");
		}
	}

	@Test
	void databaseThatIsDown(CapturedOutput output) throws IOException {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		String url = "jdbc:postgresql://127.0.0.1:%d/registry".formatted(port);
		assertFails(url + "?password=hidden", Map.of());
		assertReported(output, "The database %s cannot be reached: Connection to 127.0.0.1:".formatted(url),
				"spring.datasource.url");
		assertThat(output.getAll()).doesNotContain("hidden");
	}

	@Test
	void userThatIsUnknown(CapturedOutput output) {
		String url = Engine.POSTGRESQL.newDatabase().split("\\?")[0];
		assertFails(url, Map.of("spring.datasource.username", "nobody"));
		assertReported(output, "cannot be reached: FATAL: role \"nobody\" does not exist", ".username and .password");
	}

	@Test
	void userOfMigrationsThatIsUnknown(CapturedOutput output) {
		String url = Engine.POSTGRESQL.newDatabase().split("\\?")[0];
		assertFails(url, Map.of("spring.datasource.username", "postgres", "spring.flyway.user", "nobody",
				"spring.flyway.password", "hidden"));
		assertReported(output, "cannot be reached: FATAL: role \"nobody\" does not exist",
				"spring.flyway.user and .password");
		assertThat(output.getAll()).doesNotContain("hidden");
	}

	@Test
	void urlThatIsNotJdbc(CapturedOutput output) {
		assertFails("postgres://registry:hidden@127.0.0.1/registry", Map.of());
		assertReported(output, "The setting spring.datasource.url begins with 'postgres'; expected 'jdbc:'.",
				"Use jdbc:postgresql://HOST:PORT/DATABASE");
		assertThat(output.getAll()).doesNotContain("hidden");
	}

	@Test
	void seedThatIsMissing(CapturedOutput output) {
		assertFails(Engine.H2.newDatabase(), Map.of("registry.seed-location", "file:/nowhere/datapackage.json"));
		assertReported(output, "/nowhere/datapackage.json", "registry.seed-location");
	}

	@Test
	void fileThatIsDamaged(CapturedOutput output) throws IOException {
		Files.writeString(this.folder.resolve("registry.mv.db"), "H:2,".repeat(5000));
		assertFails("jdbc:h2:file:" + this.folder.resolve("registry"), Map.of());
		assertReported(output, "registry cannot be read; it is damaged or was written by another version of H2",
				"Restore it from a backup");
	}

	@Test
	void folderThatCannotBeMade(CapturedOutput output) throws IOException {
		Files.writeString(this.folder.resolve("data"), "a file");
		assertFails("jdbc:h2:file:" + this.folder.resolve("data/registry") + ";TRACE_LEVEL_FILE=0", Map.of());
		assertReported(output, "data/registry cannot be opened or created", "Start in a writable folder");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					registry.limits.timeout  | abc       | 'Invalid value ''abc'' for the setting registry.limits.timeout; expected a duration such as 10s.'
					registry.limits.timeout  | 0s        | 'registry.limits.timeout is PT0S; expected at least 1s'
					registry.limits.nodes    | 0         | 'registry.limits.nodes is 0; expected at least 1'
					registry.limits.waiting  | -1        | 'registry.limits.waiting is -1; expected at least 0'
					registry.limits.fields   | abc       | 'Invalid value ''abc'' for the setting registry.limits.fields; expected a whole number.'
					registry.seed            | perhaps   | 'Invalid value ''perhaps'' for the setting registry.seed; expected true or false.'
					registry.documents       | some      | 'Invalid value ''some'' for the setting registry.documents; expected one of any, persisted.'
					registry.documents       | persisted | 'registry.documents=persisted requires registry.documents-folder'
					registry.api-keys.loader | secret    | 'registry.api-keys.loader is not a valid key hash'
					registry.trusted-proxies | nginx     | 'registry.trusted-proxies: ''nginx'' is not an IP address or a CIDR range.'
					""")
	void invalidSetting(String name, String value, String expected, CapturedOutput output) {
		assertFails(Engine.H2.newDatabase(), Map.of(name, value));
		assertReported(output, expected, "Correct or remove the setting.");
	}

	@Test
	void invalidSeed(CapturedOutput output) throws IOException {
		Csv.copySeed(this.folder);
		Path file = this.folder.resolve("enterprises.csv");
		Files.writeString(file, Files.readString(file).replaceAll("(?m)^[0-9a-f]{8}-", "x-"));
		assertFails(Engine.H2.newDatabase(),
				Map.of("registry.seed-location", "file:" + this.folder.resolve("datapackage.json")));
		assertReported(output, "enterprises.csv:2: id: ",
				"Correct the package, set registry.seed-location to another one");
		assertThat(output.getErr()).contains("errors: ", "run the command 'check' to list all errors");
	}

	@Test
	void stackTraceWithDebug(CapturedOutput output) {
		assertFails("jdbc:none:x", Map.of("debug", "true"));
		assertThat(output.getErr()).contains("\tat ", "Caused by: ");
	}

	private static void assertFails(String url, Map<String, String> properties) {
		Map<String, String> all = new LinkedHashMap<>(Map.of("registry.seed", "true"));
		all.putAll(properties);
		assertThatThrownBy(() -> RunningRegistry.startOn(url, all)).isInstanceOf(RuntimeException.class);
	}

	private static void assertReported(CapturedOutput output, String description, String action) {
		List<String> told = output.getErr().lines().toList();
		assertThat(told).hasSizeBetween(2, 5);
		assertThat(output.getErr()).contains(description);
		assertThat(told.get(told.size() - 1)).contains(action);
		assertThat(output.getAll()).doesNotContain("\tat ");
		assertThat(output.getOut()).doesNotContain("Exception");
	}

}
