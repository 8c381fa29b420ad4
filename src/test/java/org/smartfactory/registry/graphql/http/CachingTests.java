package org.smartfactory.registry.graphql.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.correction.Corrections;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.ActorKind;
import org.smartfactory.registry.snapshot.RevisionWatch;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * HTTP caching: {@code Cache-Control}, {@code Vary}, entity tags and compression.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class CachingTests {

	private static final String JIANLONG = "ba50883b-018a-3625-826e-9efbc87cd550";

	private static final String DOCUMENT = "{ enterprises(first: 100) { totalCount nodes { name otherNames } } }";

	private static final List<String> DOCUMENTS = List.of(DOCUMENT, "{ factoryLevels { code } }",
			"{ cityRanking(asOf: \"2025-07-01\") { totalCount } }");

	private final Engine engine;

	private final RunningRegistry registry;

	private final Http http;

	CachingTests(Engine engine) {
		this.engine = engine;
		this.registry = RunningRegistry.seeded(engine);
		this.http = new Http(this.registry);
	}

	@Test
	void responseToAGetMayBeCached() {
		HttpResponse<String> response = this.http.get(DOCUMENT);
		assertThat(header(response, "ETag")).matches("W/\"[0-9a-f]{32}\"");
		assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=60, stale-while-revalidate=600");
		assertThat(vary(response)).containsExactlyInAnyOrder("accept", "accept-encoding", "authorization",
				"graphql-cost");
	}

	@Test
	void notModifiedCostsNoStatement() {
		HttpResponse<String> first = this.http.get(DOCUMENT);
		assertThat(this.registry.statementsOf(() -> this.http.get(DOCUMENT))).isNotEmpty();
		List<HttpResponse<String>> again = new ArrayList<>();
		assertThat(this.registry
			.statementsOf(() -> again.add(this.http.get(DOCUMENT, "If-None-Match", "\"x\", " + header(first, "ETag")))))
			.isEmpty();
		HttpResponse<String> second = again.get(0);
		assertThat(second.statusCode()).isEqualTo(304);
		assertThat(second.body()).isEmpty();
		for (String name : List.of("ETag", "Cache-Control")) {
			assertThat(header(second, name)).isEqualTo(header(first, name));
		}
		assertThat(vary(second)).isEqualTo(vary(first));
	}

	@Test
	void otherTagGetsTheResponse() {
		HttpResponse<String> response = this.http.get(DOCUMENT, "If-None-Match", "W/\"x\"");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).contains("山西建龙实业有限公司");
	}

	@Test
	void everyUrlAndFormatHasItsOwnTag() {
		List<String> tags = tags(this.registry);
		assertThat(tags).doesNotHaveDuplicates()
			.isEqualTo(tags(this.registry))
			.doesNotContain(header(this.http.get(DOCUMENT, "Accept", Http.GRAPHQL_RESPONSE), "ETag"));
	}

	@Test
	void newRevisionChangesTagsOfThisServerAtOnceAndOfOthersSoon() {
		String url = this.engine.newDatabase();
		try (RunningRegistry changed = RunningRegistry.startOn(url, Map.of("registry.revision-poll", "1h"));
				RunningRegistry other = RunningRegistry.startOn(url, Map.of("registry.revision-poll", "100ms"))) {
			List<String> before = tags(changed);
			assertThat(tags(other)).isEqualTo(before);
			changed.bean(Corrections.class)
				.addName(JIANLONG, "建龙之家",
						new Authorship(new Actor(ActorKind.COMMAND_LINE, "tester"), "a test", false));
			List<String> after = tags(changed);
			assertThat(after).doesNotContainAnyElementsOf(before);
			assertThat(new Http(changed).get(DOCUMENT, "If-None-Match", before.get(0)).body()).contains("建龙之家");
			Awaitility.await()
				.atMost(Duration.ofSeconds(10))
				.untilAsserted(() -> assertThat(tags(other)).isEqualTo(after));
		}
	}

	@Test
	void newDayInChinaChangesTheTag() {
		assertThat(tagAt("2026-03-01T15:59:59Z")).isEqualTo(tagAt("2026-02-28T16:00:00Z"))
			.isNotEqualTo(tagAt("2026-03-01T16:00:00Z"));
	}

	private String tagAt(String instant) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("build", this.registry.bean(BuildProperties.class));
		return new EntityTags(this.registry.bean(RevisionWatch.class),
				Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Shanghai")),
				beans.getBeanProvider(BuildProperties.class))
			.tag("query=x", ResponseFormat.JSON);
	}

	@Test
	void responseWithErrorsIsNotCached() {
		for (String document : List.of("{ node(id: \"x\") { id } }", "{ nothing }", "{")) {
			HttpResponse<String> response = this.http.get(document);
			assertThat(response.body()).contains("errors");
			assertNotCached(response);
			assertNotCached(this.http.get(document, "Accept", Http.GRAPHQL_RESPONSE));
		}
	}

	@Test
	void responseToAPostIsNotCached() {
		assertNotCached(this.http.post("{\"query\": \"{ factoryLevels { code } }\"}"));
	}

	@Test
	void responseToARequestWithCredentialsIsNotCached() {
		assertNotCached(this.http.get(DOCUMENT, "Authorization", "Basic eDp5"));
		assertThat(this.http
			.get(DOCUMENT, "Authorization", "Basic eDp5", "If-None-Match", header(this.http.get(DOCUMENT), "ETag"))
			.statusCode()).isEqualTo(200);
	}

	@Test
	void responseWithItsCostIsNotCached() {
		assertNotCached(this.http.get(DOCUMENT, "GraphQL-Cost", "1"));
	}

	@Test
	void longResponseIsCompressed() throws IOException {
		for (String format : List.of("application/json", Http.GRAPHQL_RESPONSE)) {
			HttpResponse<String> plain = this.http.get(DOCUMENT, "Accept", format);
			HttpResponse<byte[]> packed = this.http.send(HttpRequest.newBuilder(plain.uri()),
					HttpResponse.BodyHandlers.ofByteArray(), "Accept", format, "Accept-Encoding", "gzip");
			assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
			assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
			assertThat(header(packed, "ETag")).isEqualTo(header(plain, "ETag"));
			assertThat(vary(packed)).isEqualTo(vary(plain)).hasSize(4);
			assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body()))).hasContent(plain.body());
		}
	}

	@Test
	void cacheControlIsASetting() {
		HttpHeaders headers = new HttpHeaders();
		new Caching(this.registry.bean(EntityTags.class),
				HttpPropertiesTests.bind(Map.of("registry.http.cache-control", "private, no-cache")))
			.describe(headers, "W/\"x\"");
		assertThat(headers.getCacheControl()).isEqualTo("private, no-cache");
	}

	private static void assertNotCached(HttpResponse<?> response) {
		assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
		assertThat(response.headers().firstValue("ETag")).isEmpty();
		assertThat(vary(response)).hasSize(5).contains("accept-language");
	}

	private static List<String> tags(RunningRegistry registry) {
		Http http = new Http(registry);
		return DOCUMENTS.stream().map((document) -> header(http.get(document), "ETag")).toList();
	}

	private static String header(HttpResponse<?> response, String name) {
		List<String> values = response.headers().allValues(name);
		assertThat(values).as(name).hasSize(1);
		return values.get(0);
	}

	private static List<String> vary(HttpResponse<?> response) {
		return response.headers()
			.allValues("Vary")
			.stream()
			.flatMap((value) -> List.of(value.toLowerCase().split(", ?")).stream())
			.sorted()
			.toList();
	}

}
