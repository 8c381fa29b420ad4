package org.smartfactory.registry.graphql.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that send their body slowly are disconnected and do not block others.
 */
@ExtendWith(OutputCaptureExtension.class)
class SlowBodyTests {

	private static final String BODY = "{\"query\": \"{ __typename }\"}";

	@Test
	void slowBodiesTimeOutWhileOthersAreServed() throws IOException {
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2,
				Map.of("server.tomcat.threads.max", "5", "registry.http.body-timeout", "3s"))) {
			List<Socket> drips = new ArrayList<>();
			for (int i = 0; i < 50; i++) {
				drips.add(begin(registry, "Content-Length: 1000"));
			}
			HttpResponse<String> other = new Http(registry).post(BODY);
			assertThat(other.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
			for (Socket drip : drips) {
				assertThat(rest(drip)).startsWith("HTTP/1.1 408").contains("Connection: close", "\"REQUEST_TIMEOUT\"");
			}
		}
	}

	@Test
	void bodyInPiecesIsAccepted() throws IOException, InterruptedException {
		RunningRegistry registry = RunningRegistry.seeded(Engine.H2);
		Socket pieces = begin(registry, "Content-Length: " + BODY.length() + "\r\nConnection: close");
		Thread.sleep(200);
		send(pieces, BODY.substring(1));
		assertThat(rest(pieces)).startsWith("HTTP/1.1 200").endsWith("{\"data\":{\"__typename\":\"Query\"}}");
	}

	@Test
	void failureOfABodyInPiecesHasTheReferenceOfItsRequest(CapturedOutput log)
			throws IOException, InterruptedException {
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2, Map.of())) {
			registry.database().sql("DROP TABLE published_count").update();
			String body = "{\"query\": \"{ publishedCounts { nodes { count } } }\"}";
			Socket pieces = begin(registry,
					"X-Request-Id: in-pieces\r\nContent-Length: " + body.length() + "\r\nConnection: close");
			Thread.sleep(200);
			send(pieces, body.substring(1));
			assertThat(rest(pieces)).contains("X-Request-Id: in-pieces", "\"reference\":\"in-pieces\"");
			assertThat(log.getAll().lines()).filteredOn((line) -> line.contains("Request failed, reference in-pieces"))
				.singleElement()
				.asString()
				.contains("[in-pieces]");
		}
	}

	@Test
	void bodyWithoutALengthIsAccepted() throws IOException {
		Socket chunks = begin(RunningRegistry.seeded(Engine.H2), "Transfer-Encoding: chunked\r\nConnection: close");
		send(chunks, "\r\n" + Integer.toHexString(BODY.length() - 1) + "\r\n" + BODY.substring(1) + "\r\n0\r\n\r\n");
		assertThat(rest(chunks)).startsWith("HTTP/1.1 200").contains("{\"data\":{\"__typename\":\"Query\"}}");
	}

	@Test
	void endlessBodyIsRefused() throws IOException {
		Socket endless = begin(RunningRegistry.seeded(Engine.H2), "Content-Length: 204799\r\nConnection: close");
		send(endless, " ".repeat(204_798));
		assertThat(rest(endless)).startsWith("HTTP/1.1 400");
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void clientThatDisconnectsIsNotAFailure(boolean reset, CapturedOutput log) throws IOException {
		String reference = "breaks-off-" + reset;
		Socket client = begin(RunningRegistry.seeded(Engine.H2),
				"X-Request-Id: %s\r\nContent-Length: 1000".formatted(reference));
		client.setSoLinger(reset, 0);
		client.close();
		Awaitility.await()
			.untilAsserted(() -> assertThat(log.getAll().lines())
				.filteredOn((line) -> line.contains("[" + reference + "] o.s.r"))
				.singleElement()
				.asString()
				.contains("INFO", "Client disconnected POST /graphql"));
	}

	private static Socket begin(RunningRegistry registry, String header) throws IOException {
		URI address = URI.create(registry.address());
		Socket socket = new Socket(address.getHost(), address.getPort());
		send(socket, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%s\r\n\r\n%s"
			.formatted(header, header.startsWith("Transfer") ? "1\r\n{" : "{"));
		return socket;
	}

	private static void send(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		socket.getOutputStream().flush();
	}

	private static String rest(Socket socket) throws IOException {
		socket.setSoTimeout(20_000);
		try (socket) {
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
