package org.smartfactory.registry.security;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The security headers of every response, and headers that no response has.
 */
class BrowserHeaderTests {

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%7B__typename%7D", "/graphql/schema", "/actuator/health", "/nothing", "/",
			"/login", "/graphiql/" })
	void responsesLoadNothingFromOtherHosts(String path) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
		assertSecurityHeaders(answer);
	}

	@Test
	void graphiqlMayUseInlineStylesAndNothingElse() {
		HttpResponse<String> answer = get("/graphiql?query=%7B__typename%7D");
		assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(
				"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
		assertSecurityHeaders(answer);
	}

	@Test
	void refusedCredentialsGetTheSameHeaders() {
		HttpResponse<String> answer = SecuredRegistry.send(this.registry, "{ __typename }", Map.of(), "Authorization",
				"Bearer nonsense");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertSecurityHeaders(answer);
	}

	@Test
	void cacheHeadersAreLeftToTheHandlers() {
		assertThat(SecuredRegistry.send(this.registry, "{ __typename }", Map.of()).headers().map())
			.doesNotContainKeys("pragma", "expires");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /graphql HTTP/1.1\r\n\r\n", "GET /a|b HTTP/1.1\r\nHost: a\r\n\r\n",
			"nonsense\r\n\r\n", "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
			"GET /%2e%2e;/a//b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n" })
	void serverIsNotNamed(String request) throws IOException {
		URI address = URI.create(this.registry.address());
		try (Socket socket = new Socket(address.getHost(), address.getPort())) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
			socket.shutdownOutput();
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 ")
				.doesNotContainIgnoringCase("Tomcat", "Server:", "X-Powered-By", "Apache", "Spring", "Exception",
						"java.");
		}
	}

	private HttpResponse<String> get(String path) {
		return SecuredRegistry.exchange(HttpRequest.newBuilder(URI.create(this.registry.address() + path)).build());
	}

	private static void assertSecurityHeaders(HttpResponse<String> answer) {
		Map<String, List<String>> headers = answer.headers().map();
		assertThat(headers).containsEntry("x-content-type-options", List.of("nosniff"))
			.containsEntry("x-frame-options", List.of("DENY"))
			.containsEntry("referrer-policy", List.of("no-referrer"))
			.containsEntry("cross-origin-opener-policy", List.of("same-origin"))
			.containsEntry("cross-origin-resource-policy", List.of("same-origin"))
			.doesNotContainKeys("server", "x-powered-by", "set-cookie");
	}

}
