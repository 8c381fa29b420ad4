package org.smartfactory.registry.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartfactory.registry.RegistryApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends SIGTERM to a server in a separate process on the default database.
 */
class StoppedServerTests {

	private static final Pattern ADDRESS = Pattern.compile("GraphQL +(http://\\S+/graphql)$");

	private static final String QUERY = "{\"query\":\"{ registry { revision counts { enterprises } } }\"}";

	private static final String RESPONSE = "{\"data\":{\"registry\":{\"revision\":1,\"counts\":{\"enterprises\":46}}}}";

	private final HttpClient http = HttpClient.newHttpClient();

	@TempDir
	private Path folder;

	@Test
	void everyRequestIsProcessedUntilThePortIsClosed() throws IOException, InterruptedException {
		Process server = CommandRun
			.java(RegistryApplication.class, "--server.address=127.0.0.1", "--server.port=0", "--registry.drain=3s")
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.start();
		try (BufferedReader log = server.inputReader()) {
			URI address = awaitAddress(log);
			assertThat(send(address)).isEqualTo(RESPONSE);
			server.toHandle().destroy();
			List<String> responses = new ArrayList<>();
			try {
				while (true) {
					responses.add(send(address));
				}
			}
			catch (IOException closed) {
				assertThat(responses).hasSizeGreaterThan(1).containsOnly(RESPONSE);
			}
			assertThat(log.lines()).noneMatch((line) -> line.contains("Database is already closed"));
			assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			server.destroyForcibly();
		}
	}

	private static URI awaitAddress(BufferedReader log) throws IOException {
		for (String line = log.readLine(); line != null; line = log.readLine()) {
			Matcher address = ADDRESS.matcher(line);
			if (address.find()) {
				return URI.create(address.group(1));
			}
		}
		throw new IllegalStateException("The server did not start");
	}

	private String send(URI address) throws IOException, InterruptedException {
		return this.http
			.send(HttpRequest.newBuilder(address)
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(QUERY))
				.build(), HttpResponse.BodyHandlers.ofString())
			.body();
	}

}
