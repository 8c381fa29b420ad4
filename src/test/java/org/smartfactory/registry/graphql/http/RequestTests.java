package org.smartfactory.registry.graphql.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Requests that the endpoint accepts. They do not depend on the database, so one engine
 * is enough.
 */
class RequestTests {

	private static final String DOCUMENT = "{ factoryLevels { code } }";

	private static final String BODY = "{\"query\": \"" + DOCUMENT + "\"}";

	private static final int LIMIT = 200 * 1024;

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	private final Http http = new Http(this.registry);

	@Test
	void queryIsExecutedByGetAndByPost() {
		HttpResponse<String> got = this.http.get(DOCUMENT);
		assertThat(got.statusCode()).isEqualTo(200);
		assertThat(got.body()).contains("PIONEER").isEqualTo(this.http.post(BODY).body());
	}

	@Test
	void getTakesOperationNameVariablesAndExtensions() {
		HttpResponse<String> response = this.http.get(Map.of("query",
				"query A { __typename } query B($code: String!) { division(code: $code) { name } }", "operationName",
				"B", "variables", "{\"code\": \"140800\"}", "extensions", "{\"client\": null}", "other", "x"));
		assertThat(response.body()).isEqualTo("{\"data\":{\"division\":{\"name\":\"运城市\"}}}");
	}

	@Test
	void emptyParameterOfAGetIsAbsent() {
		HttpResponse<String> response = this.http
			.get(Map.of("query", DOCUMENT, "operationName", "", "variables", "", "extensions", ""));
		assertThat(response.body()).contains("PIONEER").doesNotContain("errors");
	}

	@Test
	void headIsAGetWithoutItsBody() {
		HttpResponse<String> response = this.http
			.send(HttpRequest.newBuilder(this.http.get(DOCUMENT).uri()).method("HEAD", BodyPublishers.noBody()));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEmpty();
		assertThat(response.headers().firstValue("ETag")).isPresent();
	}

	@Test
	void bodyMayBeginWithAByteOrderMark() {
		assertThat(this.http.post("\uFEFF" + BODY).body()).contains("PIONEER");
	}

	@Test
	void charsetMayBeNamed() {
		assertThat(this.http
			.send(this.http.request()
				.POST(BodyPublishers.ofString(BODY))
				.header("Content-Type", "Application/JSON;charset=\"utf-8\""))
			.body()).contains("PIONEER");
	}

	@Test
	void bodyIsReadUpToTheLimit() {
		String body = BODY + " ".repeat(LIMIT - BODY.length());
		assertThat(this.http.post(body).body()).contains("PIONEER");
		Http.assertRefused(this.http.post(body + " "), 413, "REQUEST_TOO_LARGE");
	}

	@Test
	void bodyOfUnknownLengthIsReadUpToTheLimit() {
		byte[] body = (BODY + " ".repeat(LIMIT)).getBytes(StandardCharsets.UTF_8);
		Http.assertRefused(
				this.http.send(this.http.request()
					.header("Content-Type", "application/json")
					.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))),
				413, "REQUEST_TOO_LARGE");
	}

	@Test
	void maximumBodySizeIsASetting() {
		PostRequestReader body = new PostRequestReader(this.registry.bean(JsonText.class),
				HttpPropertiesTests.bind(Map.of("registry.http.max-body-size", "17B")));
		assertThat(body.read(mock("{\"query\":\"{a:x}\"}")).query()).isEqualTo("{a:x}");
		assertThatExceptionOfType(RequestRefusedException.class)
			.isThrownBy(() -> body.read(mock("{\"query\":\"{a:xy}\"}")))
			.withMessage("The body is too long; expected at most 17 bytes.");
	}

	private static ServerRequest mock(String body) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
		request.setContentType("application/json");
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
		return ServerRequest.create(request, List.of());
	}

	@Test
	void statusShowsTheOutcome() {
		assertThat(status("{ factoryLevels { code } }")).containsExactly(200, 200);
		assertThat(status("{ nothing }")).containsExactly(200, 400);
		assertThat(status("{ factoryLevels ")).containsExactly(200, 400);
		assertThat(status("query ($code: String!) { division(code: $code) { name } }")).containsExactly(200, 400);
		assertThat(status("{ node(id: \"x\") { id } }")).containsExactly(200, 294);
	}

	private List<Integer> status(String document) {
		String body = "{\"query\": \"" + document.replace("\"", "\\\"") + "\"}";
		return List.of(this.http.post(body, "Accept", "application/json").statusCode(),
				this.http.post(body, "Accept", Http.GRAPHQL_RESPONSE).statusCode());
	}

	@Test
	void messagesAreInEnglish() {
		assertThat(this.http.get("{ nothing }", "Accept-Language", "de").body()).contains("is undefined");
	}

	@Test
	void browserMayLeaveBracesUnencoded() throws IOException {
		HttpURLConnection connection = this.http.open("?query={factoryLevels{code}}");
		assertThat(connection.getResponseCode()).isEqualTo(200);
	}

}
