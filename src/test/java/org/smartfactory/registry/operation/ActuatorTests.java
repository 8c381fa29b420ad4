package org.smartfactory.registry.operation;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator asks of a running registry.
 */
class ActuatorTests {

	@ParameterizedTest
	@EnumSource
	void registryIsAliveAndReady(Engine engine) {
		for (String probe : new String[] { "health", "health/liveness", "health/readiness" }) {
			HttpResponse<String> health = actuator(RunningRegistry.seeded(engine), probe);
			assertThat(health.statusCode()).isEqualTo(200);
			assertThat(health.body()).contains("\"status\":\"UP\"");
		}
	}

	@Test
	void infoTellsTheBuild() {
		assertThat(actuator(RunningRegistry.seeded(Engine.H2), "info").body())
			.contains("\"artifact\":\"smart-factory-registry\"", "\"version\":");
	}

	@ParameterizedTest
	@ValueSource(strings = { "env", "beans", "loggers", "heapdump", "shutdown", "configprops", "metrics", "flyway" })
	void nothingElseIsTold(String endpoint) {
		assertThat(actuator(RunningRegistry.seeded(Engine.H2), endpoint).statusCode()).isEqualTo(404);
	}

	@Test
	void figuresAreThoseOfWhatWasAsked() {
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2, Map.of())) {
			Http http = new Http(registry);
			http.get("{ enterprises(first: 7) { nodes { division { name } } } }");
			http.get("{ enterprises(first: 7) { nodes { division { name } } } }");
			http.get("{ enterprise(by: {name: \"建\"}) { name } }");
			http.get("{ x }");
			http.post("no JSON");
			Awaitility.await().untilAsserted(() -> assertThat(figures(registry)).contains("""
					graphql_errors_total{code="INVALID_REQUEST"} 1.0
					""", """
					graphql_errors_total{code="VALIDATION_ERROR"} 1.0
					"""));
			assertThat(figures(registry)).contains("""
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

	private static String figures(RunningRegistry registry) {
		return actuator(registry, "prometheus").body();
	}

	private static HttpResponse<String> actuator(RunningRegistry registry, String endpoint) {
		return SecuredRegistry
			.exchange(HttpRequest.newBuilder(URI.create(registry.address() + "/actuator/" + endpoint)).build());
	}

}
