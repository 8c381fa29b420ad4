package org.smartfactory.registry.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;
import org.smartfactory.registry.TableLock;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What clients and probes see during a shutdown. A test ends the drain by an interrupt
 * and does not depend on time.
 */
@ExtendWith(OutputCaptureExtension.class)
class DrainTests {

	private static final String QUERY = "{ enterprises(first: 1) { nodes { name } } }";

	private static final int CLIENTS = 4;

	@ParameterizedTest
	@ValueSource(strings = { "server", "management" })
	void everyRequestDuringTheDrainIsServed(String port, CapturedOutput log) throws InterruptedException {
		Map<String, String> ports = port.equals("server") ? Map.of() : Map.of("management.server.port", "0");
		try (RunningRegistry registry = start(Engine.H2, ports)) {
			Http http = new Http(registry);
			URI readiness = URI
				.create("http://127.0.0.1:%s/actuator/health/readiness".formatted(property(registry, port)));
			assertThat(probe(readiness).statusCode()).isEqualTo(200);
			ConcurrentLinkedQueue<HttpResponse<String>> responses = new ConcurrentLinkedQueue<>();
			CountDownLatch enough = new CountDownLatch(1);
			List<CompletableFuture<Void>> clients = Stream.generate(() -> CompletableFuture.runAsync(() -> {
				while (enough.getCount() > 0) {
					responses.add(http.get(QUERY));
				}
			}, (client) -> new Thread(client).start())).limit(CLIENTS).toList();
			Awaitility.await().until(() -> responses.size() > CLIENTS);
			Thread stop = stop(registry);
			awaitNotReady(readiness);
			responses.clear();
			Awaitility.await().until(() -> responses.size() > 10 * CLIENTS);
			enough.countDown();
			clients.forEach(CompletableFuture::join);
			assertThat(responses).allSatisfy((response) -> assertThat(response.statusCode()).isEqualTo(200));
			assertThat(http.get(QUERY).headers().firstValue("Connection")).hasValue("close");
			assertThat(stop.isAlive()).isTrue();
			assertThat(log.getAll()).doesNotContain("GET /actuator/health/readiness");
			stop.interrupt();
			stop.join();
			assertClosed(http);
		}
	}

	@Test
	void requestInProgressIsServedAfterThePortIsClosed() throws SQLException, InterruptedException {
		try (RunningRegistry registry = start(Engine.POSTGRESQL, Map.of("registry.seed", "true"))) {
			Http http = new Http(registry);
			CompletableFuture<HttpResponse<String>> executing;
			Thread stop;
			try (TableLock lock = TableLock.on(registry)) {
				stop = stop(registry);
				awaitNotReady(URI.create(registry.address() + "/actuator/health/readiness"));
				executing = CompletableFuture.supplyAsync(() -> http.get(QUERY),
						(request) -> new Thread(request).start());
				lock.awaitWaiting(1);
				stop.interrupt();
				Awaitility.await().untilAsserted(() -> assertClosed(http));
				assertThat(executing).isNotDone();
				assertThat(stop.isAlive()).isTrue();
			}
			assertThat(executing.join().statusCode()).isEqualTo(200);
			stop.join();
		}
	}

	private static RunningRegistry start(Engine engine, Map<String, String> properties) {
		Map<String, String> all = new HashMap<>(properties);
		all.put("registry.drain", "60s");
		all.put("registry.limits.timeout", "60s");
		return RunningRegistry.start(engine, all);
	}

	private static String property(RunningRegistry registry, String port) {
		return registry.bean(Environment.class).getRequiredProperty("local.%s.port".formatted(port));
	}

	private static Thread stop(RunningRegistry registry) {
		Thread stop = new Thread(registry::close);
		stop.start();
		return stop;
	}

	private static void awaitNotReady(URI readiness) {
		Awaitility.await().until(() -> probe(readiness).statusCode(), (status) -> status == 503);
		assertThat(probe(readiness).body()).contains("OUT_OF_SERVICE");
	}

	private static HttpResponse<String> probe(URI address) {
		return SecuredRegistry.exchange(HttpRequest.newBuilder(address).build());
	}

	private static void assertClosed(Http http) {
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> http.get("{ __typename }"))
			.withCauseInstanceOf(IOException.class);
	}

}
