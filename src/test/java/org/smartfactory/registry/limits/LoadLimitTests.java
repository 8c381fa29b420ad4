package org.smartfactory.registry.limits;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.TableLock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The limits of all requests together: time, concurrency and rate.
 */
class LoadLimitTests {

	private static final String ENTERPRISES = "{ enterprises(first: 1) { nodes { name __typename } } }";

	@Test
	void requestThatTakesTooLongIsCancelled() throws SQLException {
		try (RunningRegistry registry = RunningRegistry.start(Engine.POSTGRESQL,
				Map.of("registry.seed", "true", "registry.limits.timeout", "1s"))) {
			Http http = new Http(registry);
			try (TableLock lock = TableLock.on(registry)) {
				HttpResponse<String> response = http.get(ENTERPRISES);
				Http.assertUnavailable(response, "TIMEOUT");
				assertThat(response.body()).contains("The request exceeded the time limit of 1 s.");
				assertThat(lock.waiting()).isZero();
			}
			assertThat(http.get(ENTERPRISES).statusCode()).isEqualTo(200);
		}
	}

	@Test
	void requestIsRefusedAtOnceIfTheQueueIsFull() throws SQLException {
		try (RunningRegistry registry = RunningRegistry.start(Engine.POSTGRESQL,
				Map.of("registry.limits.executions", "2", "registry.limits.waiting", "1",
						"registry.limits.waiting-time", "60s", "registry.limits.timeout", "60s"))) {
			Http http = new Http(registry);
			List<CompletableFuture<HttpResponse<String>>> executing;
			CompletableFuture<HttpResponse<String>> waiting;
			try (TableLock lock = TableLock.on(registry)) {
				executing = List.of(ask(http, ENTERPRISES), ask(http, ENTERPRISES));
				lock.awaitWaiting(2);
				waiting = ask(http, "{ __typename }");
				Awaitility.await().until(() -> metric(registry, "graphql.waiting") == 1);
				HttpResponse<String> refused = http.get("{ __typename }");
				Http.assertUnavailable(refused, "OVERLOADED");
				assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
				assertThat(metric(registry, "graphql.executions")).isEqualTo(2);
				assertThat(metric(registry, "graphql.waiting")).isEqualTo(1);
				assertThat(waiting).isNotDone();
			}
			assertThat(executing).allSatisfy((each) -> assertThat(each.join().statusCode()).isEqualTo(200));
			assertThat(waiting.join().statusCode()).isEqualTo(200);
			assertThat(http.get("{ __typename }").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void requestIsRefusedAfterTheWaitingTime() throws SQLException {
		try (RunningRegistry registry = RunningRegistry.start(Engine.POSTGRESQL,
				Map.of("registry.limits.executions", "1", "registry.limits.waiting", "1",
						"registry.limits.waiting-time", "200ms", "registry.limits.timeout", "60s"))) {
			Http http = new Http(registry);
			CompletableFuture<HttpResponse<String>> executing;
			try (TableLock lock = TableLock.on(registry)) {
				executing = ask(http, ENTERPRISES);
				lock.awaitWaiting(1);
				HttpResponse<String> refused = http.get("{ __typename }");
				Http.assertUnavailable(refused, "OVERLOADED");
				assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
				assertThat(metric(registry, "graphql.waiting")).isZero();
			}
			assertThat(executing.join().statusCode()).isEqualTo(200);
			assertThat(http.get("{ __typename }").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void requestAboveTheRateLimitIsRefused() {
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2,
				Map.of("registry.limits.requests-per-minute", "2"))) {
			Http http = new Http(registry);
			HttpResponse<String> first = http.get("{ __typename }");
			assertThat(first.headers().firstValue("RateLimit-Policy")).hasValue("\"address\";q=2;w=60");
			assertThat(first.headers().firstValue("RateLimit").orElseThrow()).matches("\"address\";r=1;t=[0-9]+");
			assertThat(http.post("no JSON").statusCode()).isEqualTo(400);
			HttpResponse<String> refused = http.get("{ __typename }");
			Http.assertRefused(refused, 429, "TOO_MANY_REQUESTS");
			assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 30);
			assertThat(refused.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"address\";r=0;t=");
		}
	}

	@Test
	void rateIsNotLimitedByDefault() {
		assertThat(new Http(RunningRegistry.seeded(Engine.H2)).get("{ __typename }").headers().map().keySet())
			.noneMatch((name) -> name.toLowerCase(Locale.ROOT).startsWith("ratelimit"));
	}

	private static CompletableFuture<HttpResponse<String>> ask(Http http, String document) {
		return CompletableFuture.supplyAsync(() -> http.get(document), (request) -> new Thread(request).start());
	}

	private static double metric(RunningRegistry registry, String name) {
		return registry.bean(MeterRegistry.class).get(name).gauge().value();
	}

}
