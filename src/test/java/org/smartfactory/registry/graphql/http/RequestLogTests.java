package org.smartfactory.registry.graphql.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The log has one line for each refused or failed request, under the reference that the
 * client sees.
 */
@ExtendWith(OutputCaptureExtension.class)
class RequestLogTests {

	private final Http http = new Http(RunningRegistry.seeded(Engine.H2));

	@Test
	void refusedDocumentIsOneLine(CapturedOutput log) {
		HttpResponse<String> response = this.http.post("{\"query\": \"{ x y }\"}");
		assertThat(lines(log, reference(response))).singleElement()
			.asString()
			.contains("INFO", "[" + reference(response) + "]")
			.containsPattern("Refused POST /graphql from 127\\.0\\.0\\.1: 200 \\[VALIDATION_ERROR], \\d+ ms");
	}

	@Test
	void refusedRequestIsOneLine(CapturedOutput log) {
		HttpResponse<String> response = this.http.post("no JSON");
		assertThat(lines(log, reference(response))).singleElement().asString().contains("400 [INVALID_REQUEST]");
	}

	@Test
	void requestRefusedByTheWebServerIsOneLine(CapturedOutput log) throws IOException {
		HttpURLConnection connection = this.http.open("?query={a|}\"<>");
		assertThat(connection.getResponseCode()).isEqualTo(400);
		assertThat(lines(log, connection.getHeaderField("X-Request-Id"))).anyMatch((line) -> line.contains("Refused"));
	}

	@Test
	void failureHasTheReferenceInItsBody(CapturedOutput log) {
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2, Map.of())) {
			registry.database().sql("DROP TABLE published_count").update();
			HttpResponse<String> response = new Http(registry).get("{ publishedCounts { nodes { count } } }");
			String reference = reference(response);
			assertThat(JsonPath.<String>read(response.body(), "$.errors[0].extensions.reference")).isEqualTo(reference);
			assertThat(lines(log, reference)).filteredOn((line) -> line.contains("RequestLog"))
				.singleElement()
				.asString()
				.contains("WARN", "Failed GET /graphql", "[INTERNAL_ERROR]");
			assertThat(lines(log, reference))
				.anyMatch((line) -> line.contains("Request failed, reference " + reference));
		}
	}

	@Test
	void successfulRequestIsNotLogged(CapturedOutput log) {
		String reference = reference(this.http.get("{ __typename }"));
		String later = reference(this.http.get("{ x }"));
		assertThat(lines(log, later)).hasSize(1);
		assertThat(log.getAll()).doesNotContain(reference);
	}

	@Test
	void proxyMayChooseTheReference() {
		String reference = UUID.randomUUID().toString();
		assertThat(reference(this.http.get("{ __typename }", "X-Request-Id", reference))).isEqualTo(reference);
		assertThat(reference(this.http.get("{ __typename }", "X-Request-Id", "a b"))).matches("[0-9a-f-]{36}");
		assertThat(reference(this.http.get("{ __typename }", "X-Request-Id", "a".repeat(65)))).matches("[0-9a-f-]{36}");
	}

	@Test
	void structuredLogHasTheStatusAndTheCodesApart() {
		Logger logger = (Logger) LoggerFactory.getLogger(RequestLog.class);
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		lines.start();
		logger.addAppender(lines);
		try {
			String reference = reference(this.http.post("no JSON"));
			ILoggingEvent line = Awaitility.await()
				.until(() -> List.copyOf(lines.list), (all) -> all.size() == 1)
				.get(0);
			assertThat(line.getMDCPropertyMap()).containsEntry("reference", reference);
			assertThat(line.getKeyValuePairs()).extracting((pair) -> pair.key, (pair) -> pair.value)
				.containsExactly(tuple("status", 400), tuple("codes", Set.of("INVALID_REQUEST")));
		}
		finally {
			logger.detachAppender(lines);
		}
	}

	private static String reference(HttpResponse<String> response) {
		return response.headers().firstValue("X-Request-Id").orElseThrow();
	}

	// a line is written after the response was sent
	private static List<String> lines(CapturedOutput log, String reference) {
		return Awaitility.await()
			.until(() -> log.getAll().lines().filter((line) -> line.contains(reference)).toList(),
					(lines) -> lines.stream().anyMatch((line) -> line.contains("RequestLog")));
	}

}
