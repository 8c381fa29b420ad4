package org.smartfactory.registry.monitoring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.NodeScript;
import org.smartfactory.registry.Program;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;
import org.smartfactory.registry.graphql.ErrorCode;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Validates the files that operators copy: metrics, rules, units and manifests.
 */
class OperatorFilesTests {

	private static final Path RULES = Path.of("docker/prometheus-rules.yml");

	private static final Path DASHBOARD = Path.of("docker/grafana-dashboard.json");

	@ParameterizedTest
	@EnumSource
	void everyMetricOfRulesAndDashboardExists(Engine engine) throws IOException {
		String scrape;
		try (RunningRegistry registry = RunningRegistry.startOn(engine.newDatabase(), Map.of())) {
			new Http(registry).get("{ enterprises { nodes { name } } }");
			new Http(registry).get("{ x }");
			System.gc();
			Awaitility.await()
				.untilAsserted(() -> assertThat(scrape(registry)).contains("graphql_errors_total{", "jvm_gc_pause",
						"uri=\"/graphql\""));
			scrape = scrape(registry);
		}
		Set<PromQl> metrics = Stream.concat(rules().stream(), dashboard().stream())
			.flatMap((expression) -> PromQl.metrics(expression).stream())
			.collect(Collectors.toSet());
		assertThat(metrics).hasSizeGreaterThan(25).allMatch((metric) -> metric.isIn(scrape));
		assertThat(metrics.stream().flatMap((metric) -> metric.codes().stream())).isNotEmpty()
			.allMatch((code) -> ErrorCode.valueOf(code) != null);
	}

	@Test
	void expressionIsParsedAsByPrometheus() {
		assertThat(PromQl.metrics("""
				sum by (instance) (rate(a_total{job="j", code=~"A|B", le="0.1"}[5m])) / c > 0.05
				  or increase(d{x="sum(y)"}[$__rate_interval] offset 15m) unless on (z) time() - 1e3
				""")).containsExactlyInAnyOrder(new PromQl("a_total", Set.of("code", "le"), Set.of("A", "B")),
				new PromQl("c", Set.of(), Set.of()), new PromQl("d", Set.of("x"), Set.of()));
		assertThat(new PromQl("a", Set.of("code"), Set.of()).isIn("a{code=\"A\"} 1\n")).isTrue();
		assertThat(new PromQl("a", Set.of("code"), Set.of()).isIn("a_total{code=\"A\"} 1\na 1\n")).isFalse();
	}

	@Test
	void rulesAreValidAndTheirTestsPass() {
		Program.assumeInstalled("promtool");
		assertThat(Program.run("promtool", "check", "rules", RULES.toString())).contains("SUCCESS");
		assertThat(Program.run("promtool", "test", "rules", "docker/prometheus-rules.test.yml")).contains("SUCCESS");
	}

	@Test
	void everyAlertIsTested() throws IOException {
		String tests = Files.readString(Path.of("docker/prometheus-rules.test.yml"));
		assertThat(alerts().stream().map((rule) -> rule.get("alert"))).isNotEmpty()
			.allMatch((alert) -> tests.matches("(?s).*alertname: %s\\s+exp_alerts:.*".formatted(alert)));
	}

	@Test
	void unitIsValid() {
		Program.assumeInstalled("systemd-analyze");
		Program.assumeInstalled("java");
		assertThat(Program.run("systemd-analyze", "verify", "docker/smart-factory-registry.service")).isEmpty();
	}

	@Test
	void manifestsMatchTheKubernetesApi() {
		String manifests = Path.of("docker/kubernetes.yaml").toAbsolutePath().toString();
		assertThat(NodeScript.run("kubernetes.mjs", manifests)).containsExactly(
				"apps/v1 Deployment smart-factory-registry", "v1 Service smart-factory-registry",
				"policy/v1 PodDisruptionBudget smart-factory-registry");
		assertThat(NodeScript.run("node_modules/typescript/bin/tsc", "-p", "tsconfig.kubernetes.json")).isEmpty();
	}

	private static String scrape(RunningRegistry registry) {
		return SecuredRegistry
			.exchange(HttpRequest.newBuilder(URI.create(registry.address() + "/actuator/prometheus")).build())
			.body();
	}

	private static List<Map<String, String>> alerts() throws IOException {
		Map<String, List<Map<String, List<Map<String, String>>>>> file = new Yaml().load(Files.readString(RULES));
		return file.get("groups").get(0).get("rules");
	}

	private static List<String> rules() throws IOException {
		return alerts().stream().map((rule) -> rule.get("expr")).toList();
	}

	private static List<String> dashboard() throws IOException {
		JsonNode dashboard = new JsonMapper().readTree(Files.readString(DASHBOARD));
		List<String> expressions = new ArrayList<>(dashboard.findValuesAsString("expr"));
		assertThat(expressions).hasSizeGreaterThan(20);
		dashboard.path("templating")
			.path("list")
			.findValuesAsString("definition")
			.forEach((query) -> expressions.add(query.replaceAll("label_values\\((.*), \\w+\\)", "$1")));
		return expressions;
	}

}
