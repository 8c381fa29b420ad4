package org.smartfactory.registry.security;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * CORS: pages of configured origins may send requests, others may not.
 */
class CrossOriginTests {

	private static final String PAGE = "https://map.example";

	private static RunningRegistry open;

	@BeforeAll
	static void start() {
		open = RunningRegistry.start(Engine.H2, Map.of("spring.graphql.cors.allowed-origins", PAGE));
	}

	@AfterAll
	static void stop() {
		open.close();
	}

	@Test
	void noOtherOriginIsAllowedByDefault() {
		RunningRegistry closed = RunningRegistry.seeded(Engine.H2);
		assertThat(preflight(closed, PAGE).headers().map()).doesNotContainKey("access-control-allow-origin");
		assertThat(SecuredRegistry.send(closed, "{ __typename }", Map.of(), "Origin", PAGE).headers().map())
			.doesNotContainKey("access-control-allow-origin");
	}

	@Test
	void configuredOriginMayUseAToken() {
		HttpResponse<String> answer = preflight(open, PAGE);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(PAGE);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Methods"))
			.hasValueSatisfying((methods) -> assertThat(methods).contains("POST"));
		assertThat(answer.headers().firstValue("Access-Control-Allow-Headers")).hasValue("authorization, content-type");
		assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-credentials");
		HttpResponse<String> data = SecuredRegistry.send(open, "{ __typename }", Map.of(), "Origin", PAGE);
		assertThat(data.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
		assertThat(data.headers().allValues("Access-Control-Allow-Origin")).containsExactly(PAGE);
		assertThat(data.headers().firstValue("Access-Control-Expose-Headers"))
			.hasValue("ETag, Retry-After, WWW-Authenticate, RateLimit, RateLimit-Policy, X-Request-Id");
	}

	@Test
	void configuredOriginCanReadThatItsTokenIsRefused() {
		HttpResponse<String> answer = SecuredRegistry.send(open, "{ __typename }", Map.of(), "Origin", PAGE,
				"Authorization", "Bearer nonsense");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(PAGE);
	}

	@Test
	void otherOriginIsNotAllowed() {
		assertThat(preflight(open, "https://other.example").statusCode()).isEqualTo(403);
		assertThat(SecuredRegistry.send(open, "{ __typename }", Map.of(), "Origin", "https://other.example")
			.headers()
			.map()).doesNotContainKey("access-control-allow-origin");
	}

	@Test
	void otherPathsAreNotAllowed() {
		HttpRequest health = HttpRequest.newBuilder(URI.create(open.address() + "/actuator/health"))
			.header("Origin", PAGE)
			.build();
		assertThat(SecuredRegistry.exchange(health).headers().map()).doesNotContainKey("access-control-allow-origin");
	}

	private static HttpResponse<String> preflight(RunningRegistry registry, String origin) {
		return SecuredRegistry.exchange(HttpRequest.newBuilder(URI.create(registry.address() + "/graphql"))
			.method("OPTIONS", HttpRequest.BodyPublishers.noBody())
			.headers("Origin", origin, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers",
					"authorization, content-type")
			.build());
	}

}
