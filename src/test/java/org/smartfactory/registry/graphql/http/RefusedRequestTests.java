package org.smartfactory.registry.graphql.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.EntityResponse;
import org.springframework.web.servlet.function.ServerRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that are refused before the execution. They do not depend on the database, so
 * one engine is enough.
 */
class RefusedRequestTests {

	private static final String DOCUMENT = "{ factoryLevels { code } }";

	private static final String BODY = "{\"query\": \"" + DOCUMENT + "\"}";

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	private final Http http = new Http(this.registry);

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "[" + BODY + "]", "\"" + DOCUMENT + "\"", "1", "true" })
	void bodyThatIsNotAnObjectIsRefused(String body) {
		Http.assertRefused(this.http.post(body), 400, "INVALID_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", " ", "NONSENSE", "{\"query\":", "{\"query\": \"{ a\nb }\"}", BODY + "x", "{'query': 1}" })
	void bodyThatIsNotJsonIsRefused(String body) {
		Http.assertRefused(this.http.post(body), 400, "INVALID_REQUEST");
		Http.assertRefused(this.http.post(body, "Accept", Http.GRAPHQL_RESPONSE), 400, "INVALID_REQUEST");
	}

	@Test
	void deepNestingIsRefused() {
		Http.assertRefused(this.http.post("{\"query\": \"{ a }\", \"variables\": " + "[".repeat(90_000)), 400,
				"INVALID_REQUEST");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{}                                                                  | query
			{"qeury": "{ a }"}                                                  | query
			{"query": null}                                                     | query
			{"query": 0}                                                        | query
			{"query": 1.5}                                                      | query
			{"query": false}                                                    | query
			{"query": ["{ a }"]}                                                | query
			{"query": {"a": "b"}}                                               | query
			{"query": "{ a }", "operationName": 0}                              | operationName
			{"query": "{ a }", "operationName": true}                           | operationName
			{"query": "{ a }", "operationName": ["A"]}                          | operationName
			{"query": "{ a }", "variables": "{}"}                               | variables
			{"query": "{ a }", "variables": [1]}                                | variables
			{"query": "{ a }", "extensions": 1}                                 | extensions
			{"query": "{ a }", "extensions": {"persistedQuery": true}}          | extensions.persistedQuery
			{"extensions": {"persistedQuery": {"version": 2, "sha256Hash": ""}}}| extensions.persistedQuery
			{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "A"}}}| extensions.persistedQuery
			{"extensions": {"persistedQuery": null}}                            | query
			""")
	void parameterOfTheWrongTypeIsNamed(String body, String argument) {
		HttpResponse<String> response = this.http.post(body);
		Http.assertRefused(response, 400, "INVALID_REQUEST");
		assertThat(JsonPath.<String>read(response.body(), "$.errors[0].extensions.argument")).isEqualTo(argument);
		assertThat(JsonPath.<String>read(response.body(), "$.errors[0].message")).contains("expected");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "query=", "query=%B5%BA", "query=%7Ba%7D&query=%7Bb%7D", "query=%7Ba%7D&variables=%7B",
			"query=%7Ba%7D&variables=1", "query=%7Ba%7D&extensions=%5B%5D" })
	void malformedUrlIsRefused(String query) {
		Http.assertRefused(this.http.getRaw(query), 400, "INVALID_REQUEST");
		Http.assertRefused(this.http.getRaw(query, "Accept", Http.GRAPHQL_RESPONSE), 400, "INVALID_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/graphql", "application/x-www-form-urlencoded",
			"multipart/form-data", "multipart/form-data; boundary=x", "application/json; charset=nothing",
			"application/json; charset=GB18030", "application/json; charset=UTF-16", "json", "/", "*/*" })
	void unsupportedContentTypeIsRefused(String type) {
		HttpResponse<String> response = this.http
			.send(this.http.request().POST(BodyPublishers.ofString(BODY)).header("Content-Type", type));
		Http.assertRefused(response, 415, "UNSUPPORTED_MEDIA_TYPE");
		assertThat(response.headers().firstValue("Accept")).hasValue("application/json");
	}

	@Test
	void missingContentTypeIsRefused() {
		Http.assertRefused(this.http.send(this.http.request().POST(BodyPublishers.ofString(BODY))), 415,
				"UNSUPPORTED_MEDIA_TYPE");
	}

	@Test
	void compressedBodyIsRefused() {
		Http.assertRefused(this.http.post(BODY, "Content-Encoding", "gzip"), 415, "UNSUPPORTED_MEDIA_TYPE");
	}

	@Test
	void bodyThatIsNotUtf8IsRefused() {
		Http.assertRefused(
				this.http.send(this.http.request()
					.header("Content-Type", "application/json")
					.POST(BodyPublishers.ofByteArray("{\"query\": \"建\"}".getBytes(Charset.forName("GB18030"))))),
				400, "INVALID_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH", "OPTIONS", "BREW" })
	void otherMethodIsRefused(String method) {
		HttpResponse<String> response = this.http
			.send(this.http.request().method(method, BodyPublishers.ofString(BODY)));
		Http.assertRefused(response, 405, "METHOD_NOT_ALLOWED");
		assertThat(response.headers().firstValue("Allow")).hasValue("GET,HEAD,POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mutation { __typename }", "mutation { nothing }", "subscription { __typename }" })
	void mutationOverGetIsRefused(String document) {
		for (String format : List.of("application/json", Http.GRAPHQL_RESPONSE)) {
			HttpResponse<String> response = this.http.get(document, "Accept", format);
			Http.assertRefused(response, 405, "METHOD_NOT_ALLOWED");
			assertThat(response.headers().firstValue("Allow")).hasValue("POST");
			assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "text/event-stream", "json", "application/json;q=0" })
	void unsupportedAcceptIsRefused(String accept) {
		Http.assertRefused(this.http.get(DOCUMENT, "Accept", accept), 406, "NOT_ACCEPTABLE");
		Http.assertRefused(this.http.post(BODY, "Accept", accept), 406, "NOT_ACCEPTABLE");
	}

	@Test
	void invalidUrlIsReportedAsAGraphQlError() throws IOException {
		for (String query : List.of("?query=%zz", "?query=<a>", "?query=" + "a".repeat(40_000))) {
			HttpURLConnection connection = this.http.open(query);
			assertThat(connection.getResponseCode()).isEqualTo(400);
			assertThat(connection.getContentType()).startsWith("application/json");
			assertThat(new String(connection.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("{\"errors\":[{\"message\":\"The ")
				.contains("expected", "INVALID_REQUEST");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json" })
	void unknownPathIsReportedAsAGraphQlError(String accept) throws IOException {
		HttpURLConnection connection = this.http.open("/nothing");
		connection.setRequestProperty("Accept", accept);
		assertThat(connection.getResponseCode()).isEqualTo(404);
		assertThat(connection.getContentType()).startsWith("application/json");
		assertThat(new String(connection.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
			.startsWith("{\"errors\":[{\"message\":\"Not found: nothing is served at this path")
			.contains("INVALID_REQUEST");
	}

	@Test
	void unexpectedFailureDoesNotLeak() {
		EntityResponse<?> response = (EntityResponse<?>) this.registry.bean(ErrorResponses.class)
			.answer(new IllegalStateException("secret"),
					ServerRequest.create(new MockHttpServletRequest("GET", "/graphql"), List.of()));
		assertThat(response.statusCode().value()).isEqualTo(500);
		assertThat(response.headers().getCacheControl()).isEqualTo("no-store");
		assertThat(response.entity().toString()).contains("INTERNAL_ERROR", "reference").doesNotContain("secret");
	}

	@Test
	void failureOutsideOfTheEndpointDoesNotLeak() {
		try (RunningRegistry broken = RunningRegistry.start(Engine.H2,
				Map.of("registry.seed", "false", "spring.servlet.encoding.enabled", "true"))) {
			Http around = new Http(broken);
			HttpResponse<String> response = around
				.send(around.request().POST(BodyPublishers.ofString(BODY)).header("Content-Type", "*/*"));
			assertThat(response.statusCode()).isEqualTo(500);
			assertThat(response.body())
				.startsWith("{\"errors\":[{\"message\":\"Internal error. Report it with the reference ")
				.contains("INTERNAL_ERROR", "reference")
				.doesNotContain("Exception", "wildcard");
		}
	}

}
