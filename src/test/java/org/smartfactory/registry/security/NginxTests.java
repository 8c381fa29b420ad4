package org.smartfactory.registry.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Two registries on one database behind nginx with {@code docker/nginx.conf}. Each test
 * uses its own client addresses; each registry has a rate limit of five requests per
 * minute for an address.
 */
@ExtendWith(OutputCaptureExtension.class)
class NginxTests {

	private static final Path FOLDER = Path.of("target/nginx");

	private static final String ENTERPRISES = get("{ enterprises(first: 100) { totalCount nodes { name } } }");

	private static final String REFUSED = get("{ x }");

	private static List<RunningRegistry> nodes;

	private static Nginx nginx;

	@BeforeAll
	static void start() throws IOException, GeneralSecurityException {
		assumeTrue(Nginx.find().isPresent(), "nginx is not installed: the tests behind it are skipped");
		String url = Engine.POSTGRESQL.newDatabase();
		Map<String, String> properties = Map.of("registry.seed", "true", "registry.trusted-proxies", "127.0.0.1",
				"registry.limits.requests-per-minute", "5");
		nodes = List.of(RunningRegistry.startOn(url, properties), RunningRegistry.startOn(url, properties));
		nginx = new Nginx(Nginx.find().orElseThrow(), FOLDER,
				nodes.stream().map((node) -> node.address().replace("http://", "")).toList());
	}

	@AfterAll
	static void stop() {
		if (nginx != null) {
			nginx.close();
			nodes.forEach(RunningRegistry::close);
		}
	}

	@Test
	void everyClientHasItsOwnRateLimit() {
		int asked = 0;
		while (nginx.get("127.0.0.11", ENTERPRISES).status() != 429) {
			assertThat(++asked).isLessThan(100);
		}
		assertThat(asked).isGreaterThanOrEqualTo(10);
		assertThat(left(nginx.get("127.0.0.11", ENTERPRISES, "X-Forwarded-For: 6.6.6.6"))).isLessThan(3);
		assertThat(left(nginx.get("127.0.0.12", ENTERPRISES))).isEqualTo(4);
	}

	@Test
	void logHasTheAddressOfTheClientAndTheReferenceOfNginx(CapturedOutput log) {
		Nginx.Answer answer = nginx.get("127.0.0.21", REFUSED, "X-Forwarded-For: 6.6.6.6", "X-Request-Id: mine");
		String reference = answer.header("X-Request-Id").orElseThrow();
		assertThat(reference).matches("[0-9a-f]{32}");
		Awaitility.await()
			.untilAsserted(() -> assertThat(log.getAll().lines()).filteredOn((line) -> line.contains(reference))
				.anyMatch((line) -> line.contains("Refused GET /graphql from 127.0.0.21: 200")));
		assertThat(log.getAll()).doesNotContain("6.6.6.6");
	}

	@Test
	void requestsGoToBothRegistries() {
		for (int i = 0; i < 4; i++) {
			assertThat(nginx.get("127.0.0.31", REFUSED).status()).isEqualTo(200);
		}
		Awaitility.await()
			.untilAsserted(() -> assertThat(nodes).allSatisfy((node) -> assertThat(
					node.bean(MeterRegistry.class).counter("graphql.errors", "code", "VALIDATION_ERROR").count())
				.isPositive()));
	}

	@Test
	void stoppedRegistryIsSkipped() throws IOException, GeneralSecurityException {
		try (Nginx other = new Nginx(Nginx.find().orElseThrow(), FOLDER.resolve("other"),
				List.of("127.0.0.1:" + TestSocketUtils.findAvailableTcpPort(),
						nodes.get(0).address().replace("http://", "")))) {
			for (int i = 0; i < 4; i++) {
				assertThat(other.get("127.0.0.41", ENTERPRISES).status()).isEqualTo(200);
			}
		}
	}

	@Test
	void unchangedResponseIsNotSentAgain() {
		Nginx.Answer first = nginx.get("127.0.0.51", ENTERPRISES);
		assertThat(first.header("Cache-Control")).hasValue("public, max-age=60, stale-while-revalidate=600");
		String tag = first.header("ETag").orElseThrow();
		for (int i = 0; i < nodes.size(); i++) {
			Nginx.Answer again = nginx.get("127.0.0.51", ENTERPRISES, "If-None-Match: " + tag);
			assertThat(again.status()).isEqualTo(304);
			assertThat(again.header("ETag")).hasValue(tag);
			assertThat(again.body()).isEmpty();
		}
	}

	@Test
	void responseIsCompressed() throws IOException {
		Nginx.Answer plain = nginx.get("127.0.0.61", ENTERPRISES);
		Nginx.Answer packed = nginx.get("127.0.0.61", ENTERPRISES, "Accept-Encoding: gzip");
		assertThat(plain.header("Content-Encoding")).isEmpty();
		assertThat(packed.header("Content-Encoding")).hasValue("gzip");
		assertThat(packed.header("ETag")).isEqualTo(plain.header("ETag"));
		assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
		assertThat(new String(plain.body(), StandardCharsets.UTF_8)).contains("山西建龙实业有限公司");
	}

	@Test
	void strictTransportSecurityIsSet() {
		assertThat(nginx.get("127.0.0.71", ENTERPRISES).header("Strict-Transport-Security")).isPresent();
	}

	@Test
	void metricsAreNotProxied() {
		assertThat(nginx.get("127.0.0.1", "/actuator/prometheus").status()).isEqualTo(404);
		assertThat(nginx.get("127.0.0.81", "/actuator/info").status()).isEqualTo(404);
	}

	@Test
	void longQueryIsProxied() {
		assertThat(nginx.get("127.0.0.91", get("{ factoryLevels { code } }#" + "x".repeat(20_000))).status())
			.isEqualTo(200);
	}

	private static int left(Nginx.Answer answer) {
		return Integer.parseInt(answer.header("RateLimit").orElseThrow().replaceAll(".*;r=(\\d+);.*", "$1"));
	}

	private static String get(String document) {
		return "/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8);
	}

}
