package org.smartfactory.registry.monitoring;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The actuator endpoints of a running registry.
 */
class ActuatorTests {

	@ParameterizedTest
	@EnumSource
	void registryIsAliveAndReady(Engine engine) {
		for (String probe : new String[] { "/health", "/health/liveness", "/health/readiness" }) {
			HttpResponse<String> health = actuator(RunningRegistry.seeded(engine), probe);
			assertThat(health.statusCode()).isEqualTo(200);
			assertThat(health.body()).contains("\"status\":\"UP\"");
		}
	}

	@Test
	void infoHasVersionCommitAndTimeOfTheBuild() {
		Map<String, Map<String, String>> info = JsonPath
			.read(actuator(RunningRegistry.seeded(Engine.H2), "/info").body(), "$");
		assertThat(info).containsOnlyKeys("build");
		assertThat(info.get("build")).containsOnlyKeys("version", "commit", "time");
		assertThat(info.get("build").get("version")).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
		assertThat(info.get("build").get("commit"))
			.matches(Files.exists(Path.of(".git")) ? "[0-9a-f]{7,40}" : "unknown|[0-9a-f]{7,40}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/info", "/prometheus" })
	void clientsOfATrustedProxyGetNoMetrics(String endpoint) {
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2,
				Map.of("registry.seed", "false", "registry.trusted-proxies", "127.0.0.1"))) {
			assertUnknown(actuator(registry, endpoint, "X-Forwarded-For", "203.0.113.7"));
			assertUnknown(actuator(registry, endpoint, "X-Forwarded-For", "127.0.0.1, 203.0.113.7"));
			assertUnknown(actuator(registry, endpoint, "X-Forwarded-For", "127.0.0.1"));
			assertUnknown(actuator(registry, endpoint));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Forwarded: for=127.0.0.1", "X-Forwarded-For: 127.0.0.1", "X-Forwarded-Proto: https",
			"X-Real-IP: 127.0.0.1", "Via: 1.1 proxy" })
	void requestsThroughALocalProxyGetNoMetrics(String forwarding) {
		String[] header = forwarding.split(": ");
		RunningRegistry registry = RunningRegistry.seeded(Engine.H2);
		assertUnknown(actuator(registry, "/prometheus", header));
		assertUnknown(actuator(registry, "/info", header));
		for (String probe : List.of("/health", "/health/liveness", "/health/readiness")) {
			assertThat(actuator(registry, probe, header).statusCode()).isEqualTo(200);
		}
		assertThat(actuator(registry, "/health/db").statusCode()).isEqualTo(404);
	}

	@Test
	void managementPortServesMetrics() {
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2, Map.of("registry.seed", "false",
				"management.server.port", "0", "management.server.address", "127.0.0.1"))) {
			for (String endpoint : List.of("info", "prometheus", "health/readiness")) {
				HttpRequest.Builder request = HttpRequest
					.newBuilder(URI.create(registry.managementAddress() + "/actuator/" + endpoint));
				assertThat(
						SecuredRegistry.exchange(request.header("X-Forwarded-For", "203.0.113.7").build()).statusCode())
					.isEqualTo(200);
				assertUnknown(actuator(registry, "/" + endpoint));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, true", "127.8.0.1, true", "0:0:0:0:0:0:0:1, true", "::1, true", "10.0.0.7, false",
			"192.168.0.1, false", "fe80:0:0:0:0:0:0:1, false", "203.0.113.7, false", "127.0.0.1.example.org, false",
			"unknown, false" })
	void metricsAreForLoopbackAddressesOnly(String address, boolean local) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		assertThat(LocalRequest.is(request)).isEqualTo(local);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/env", "/beans", "/loggers", "/heapdump", "/shutdown", "/configprops", "/metrics", "/flyway" })
	void otherEndpointsAreNotExposed(String endpoint) {
		assertThat(actuator(RunningRegistry.seeded(Engine.H2), endpoint).statusCode()).isEqualTo(404);
	}

	@Test
	void metricsCountTheRequests() {
		try (RunningRegistry registry = RunningRegistry.startOn(Engine.H2.newDatabase(), Map.of())) {
			Http http = new Http(registry);
			http.get("{ enterprises(first: 7) { nodes { division { name } } } }");
			http.get("{ enterprises(first: 7) { nodes { division { name } } } }");
			http.get("{ enterprise(by: {name: \"建\"}) { name } }");
			http.get("{ x }");
			http.post("no JSON");
			Awaitility.await().untilAsserted(() -> assertThat(metrics(registry)).contains("""
					graphql_errors_total{code="INVALID_REQUEST"} 1.0
					""", """
					graphql_errors_total{code="VALIDATION_ERROR"} 1.0
					"""));
			assertThat(metrics(registry)).contains("""
					graphql_request_nodes_max 7.0
					""", """
					cache_gets_total{cache="documents",result="hit"} 1.0
					""", """
					registry_revision 1.0
					""", """
					graphql_executions 0.0
					""", """
					graphql_waiting 0.0
					""", """
					graphql_request_nodes_count 3
					""")
				.containsPattern("sql_statement_seconds_count\\{.*name=\"enterprise\\.by-name\"} 1\n")
				.containsPattern("registry_loaded_seconds 1\\.\\d+E9\n")
				.containsPattern(
						"graphql_request_seconds_count\\{.*graphql_operation_type=\"query\",graphql_outcome=\"SUCCESS\"} 3\n")
				.containsPattern("cache_gets_total\\{cache=\"divisions\",.*result=\"miss\"} \\d")
				.containsPattern("registry_change_seconds_count\\{error=\"none\"} 1\n")
				.containsPattern("http_server_requests_seconds_count\\{.*status=\"400\",uri=\"/graphql\"} 1\n");
		}
	}

	private static void assertUnknown(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).startsWith("{\"errors\":[{\"message\":\"Not found: nothing is served at this path");
	}

	private static String metrics(RunningRegistry registry) {
		return actuator(registry, "/prometheus").body();
	}

	private static HttpResponse<String> actuator(RunningRegistry registry, String endpoint, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(registry.address() + "/actuator" + endpoint));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return SecuredRegistry.exchange(request.build());
	}

}
