package org.smartfactory.registry.security;

import java.net.http.HttpResponse;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The client address of requests behind trusted and other proxies.
 */
@ExtendWith(OutputCaptureExtension.class)
class TrustedProxyTests {

	private static final String PAGE = "https://map.example";

	private static RunningRegistry behind;

	@BeforeAll
	static void start() {
		behind = RunningRegistry.start(Engine.H2, Map.of("registry.seed", "false", "registry.trusted-proxies",
				"127.0.0.1, 10.0.0.0/8,fd00::/8", "spring.graphql.cors.allowed-origins", PAGE));
	}

	@AfterAll
	static void stop() {
		behind.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			203.0.113.7                        | 203.0.113.7
			2001:db8::7                        | 2001:db8::7
			6.6.6.6, 203.0.113.7               | 203.0.113.7
			6.6.6.6, 203.0.113.7, 10.1.2.3     | 203.0.113.7
			203.0.113.7, fd00::5, 10.1.2.3     | 203.0.113.7
			127.0.0.1, 203.0.113.7             | 203.0.113.7
			10.1.2.3, 2001:db8::7, fd00:1::5   | 2001:db8::7
			203.0.113.7, 192.168.1.1           | 192.168.1.1
			203.0.113.7, 11.0.0.1              | 11.0.0.1
			203.0.113.7, fe80::1               | fe80::1
			""")
	void clientIsTheLastAddressThatIsNotATrustedProxy(String forwarded, String client, CapturedOutput log) {
		assertThat(client(behind, log, "X-Forwarded-For", forwarded)).isEqualTo(client);
	}

	@Test
	void severalLinesAreOneList(CapturedOutput log) {
		assertThat(client(behind, log, "X-Forwarded-For", "6.6.6.6", "X-Forwarded-For", "203.0.113.7, 10.1.2.3"))
			.isEqualTo("203.0.113.7");
	}

	@Test
	void proxyWithoutAHeaderIsTheClient(CapturedOutput log) {
		assertThat(client(behind, log, "X-Request-Source", "203.0.113.7")).isEqualTo("127.0.0.1");
	}

	@Test
	void slowBodyHasTheSameClient(CapturedOutput log) {
		HttpResponse<String> answer = new Http(behind).post("no JSON", "X-Forwarded-For", "6.6.6.6, 203.0.113.7");
		assertThat(loggedClient(answer, log)).isEqualTo("203.0.113.7");
	}

	@Test
	void noProxyIsTrustedByDefault(CapturedOutput log) {
		assertThat(client(RunningRegistry.seeded(Engine.H2), log, "X-Forwarded-For", "203.0.113.7"))
			.isEqualTo("127.0.0.1");
	}

	@Test
	void noProxyIsTrustedByDefaultOnKubernetes(CapturedOutput log) {
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2,
				Map.of("registry.seed", "false", "spring.main.cloud-platform", "kubernetes"))) {
			assertThat(client(registry, log, "X-Forwarded-For", "203.0.113.7")).isEqualTo("127.0.0.1");
		}
	}

	@Test
	void headersOfOtherProxiesAreIgnored(CapturedOutput log) {
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2,
				Map.of("registry.seed", "false", "registry.trusted-proxies", "127.0.0.2,10.0.0.1"))) {
			HttpResponse<String> answer = refused(registry, "X-Forwarded-For", "203.0.113.7", "X-Forwarded-Proto",
					"https");
			assertThat(loggedClient(answer, log)).isEqualTo("127.0.0.1");
			assertThat(answer.headers().map()).doesNotContainKey("strict-transport-security");
		}
	}

	@Test
	void rateLimitAppliesToTheClientAddress() {
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2, Map.of("registry.seed", "false",
				"registry.trusted-proxies", "127.0.0.1", "registry.limits.requests-per-minute", "1"))) {
			assertThat(refused(registry, "X-Forwarded-For", "203.0.113.7").statusCode()).isEqualTo(200);
			assertThat(refused(registry, "X-Forwarded-For", "203.0.113.7").statusCode()).isEqualTo(429);
			assertThat(refused(registry, "X-Forwarded-For", "6.6.6.6, 203.0.113.7").statusCode()).isEqualTo(429);
			assertThat(refused(registry, "X-Forwarded-For", "203.0.113.8").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void ownPageMaySendRequestsThroughATlsProxy() {
		String[] forwarding = { "Origin", "https://registry.example:8443", "X-Forwarded-Proto", "https",
				"X-Forwarded-Host", "registry.example:8443", "X-Forwarded-Port", "8443" };
		HttpResponse<String> answer = refused(behind, forwarding);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
		assertThat(refused(behind, "Origin", "https://registry.example:8443").statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "proxy", "10.0.0.0/33", "fd00::/129", "10\\..*", "nginx.example.org", "*", "10.0.0.1-9" })
	void hostNameAndBadRangeAreRefused(String proxy) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(proxy))
			.havingRootCause()
			.satisfies((cause) -> assertThat(cause).isInstanceOf(IllegalArgumentException.class));
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind("127.0.0.1," + proxy))
			.havingCause()
			.withStackTraceContaining("'%s' is not an IP address or a CIDR range".formatted(proxy));
	}

	@Test
	void emptySettingTrustsNoProxy() {
		assertThat(bind("").trustedProxies()).isEmpty();
	}

	private static ProxyProperties bind(String proxies) {
		return new Binder(new MapConfigurationPropertySource(Map.of("registry.trusted-proxies", proxies)))
			.bindOrCreate("registry", ProxyProperties.class);
	}

	private static String client(RunningRegistry registry, CapturedOutput log, String... headers) {
		return loggedClient(refused(registry, headers), log);
	}

	private static HttpResponse<String> refused(RunningRegistry registry, String... headers) {
		return new Http(registry).get("{ x }", headers);
	}

	// a line is written after the response was sent
	private static String loggedClient(HttpResponse<String> answer, CapturedOutput log) {
		String reference = answer.headers().firstValue("X-Request-Id").orElseThrow();
		String line = Awaitility.await()
			.until(() -> log.getAll()
				.lines()
				.filter((each) -> each.contains(reference) && each.contains("Refused"))
				.findFirst()
				.orElse(""), (each) -> !each.isEmpty());
		return line.replaceAll(".* from (.*): \\d+ \\[.*", "$1");
	}

}
