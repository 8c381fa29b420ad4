package org.smartfactory.registry.monitoring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.OwnPostgres;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database stops and restarts, or hangs, while clients send requests.
 */
class OutageTests {

	private static final Logger logger = LoggerFactory.getLogger(OutageTests.class);

	private static final String QUERY = "{ enterprises(first: 1) { nodes { name } } }";

	private static final int CLIENTS = 12;

	private static final Duration PAUSE = Duration.ofMillis(20);

	private final ConcurrentLinkedQueue<HttpResponse<String>> responses = new ConcurrentLinkedQueue<>();

	private volatile boolean asking = true;

	@Test
	void registryRecoversWhenTheDatabaseRestarts(@TempDir Path folder) throws IOException {
		try (OwnPostgres postgres = OwnPostgres.start(folder);
				RunningRegistry registry = RunningRegistry.startOn(postgres.create("registry"),
						Map.of("spring.profiles.active", "postgres", "registry.seed", "true"))) {
			Http http = new Http(registry);
			String tag = http.get(QUERY).headers().firstValue("ETag").orElseThrow();
			List<CompletableFuture<Void>> clients = Stream.generate(
					() -> CompletableFuture.runAsync(() -> askOnAndOn(http), (client) -> new Thread(client).start()))
				.limit(CLIENTS)
				.toList();
			Awaitility.await().until(() -> this.responses.size() > CLIENTS);
			postgres.stop();
			Awaitility.await().untilAsserted(() -> Http.assertUnavailable(http.get(QUERY), "UNAVAILABLE"));
			assertThat(probe(registry, "readiness")).isEqualTo(503);
			assertThat(probe(registry, "liveness")).isEqualTo(200);
			assertThat(http.get(QUERY, "If-None-Match", tag).statusCode()).isEqualTo(304);
			assertThat(http.get("{ __typename }").body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
			postgres.restart();
			Instant back = Instant.now();
			Awaitility.await()
				.atMost(Duration.ofSeconds(30))
				.until(() -> http.get(QUERY).statusCode(), (status) -> status == 200);
			logger.info("Recovered {} ms after the database", Duration.between(back, Instant.now()).toMillis());
			Awaitility.await().until(() -> probe(registry, "readiness"), (status) -> status == 200);
			this.asking = false;
			clients.forEach(CompletableFuture::join);
		}
		assertThat(this.responses).extracting(HttpResponse::statusCode).contains(200, 503);
		assertThat(this.responses).filteredOn((response) -> response.statusCode() != 200)
			.allSatisfy((response) -> assertThat(response.body()).containsAnyOf("\"UNAVAILABLE\"", "\"OVERLOADED\""));
	}

	@Test
	void registryRecoversWhenTheDatabaseHangs(@TempDir Path folder) throws IOException {
		try (OwnPostgres postgres = OwnPostgres.start(folder);
				RunningRegistry registry = RunningRegistry.startOn(postgres.create("registry"),
						Map.of("spring.profiles.active", "postgres", "registry.seed", "true", "registry.limits.timeout",
								"1s", "registry.socket-timeout", "2"))) {
			Http http = new Http(registry);
			assertThat(http.get(QUERY).statusCode()).isEqualTo(200);
			postgres.hang();
			try {
				for (int i = 0; i < CLIENTS; i++) {
					Http.assertUnavailable(http.get(QUERY), "UNAVAILABLE");
				}
			}
			finally {
				postgres.goOn();
			}
			Awaitility.await().until(() -> http.get(QUERY).statusCode(), (status) -> status == 200);
		}
	}

	private void askOnAndOn(Http http) {
		while (this.asking) {
			this.responses.add(http.get(QUERY));
			LockSupport.parkNanos(PAUSE.toNanos());
		}
	}

	private static int probe(RunningRegistry registry, String name) {
		return SecuredRegistry
			.exchange(HttpRequest.newBuilder(URI.create(registry.address() + "/actuator/health/" + name)).build())
			.statusCode();
	}

}
