package org.smartfactory.registry.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.SecuredRegistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Serving of the web pages; skipped if they were not built.
 */
class PageTests {

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	@BeforeAll
	static void skipWithoutPages() {
		assumeTrue(PageTests.class.getResource("/static/graphiql.html") != null,
				"The pages were not built (requires Node); their tests are skipped");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphiql" })
	void pageIsRevalidatedAndHasNoInlineScript(String path) {
		HttpResponse<String> page = get(path);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
		assertThat(page.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
		assertThat(page.body()).doesNotContain("http:", "https:", "<style").doesNotContainPattern("<script[^>]*>[^<]");
	}

	@Test
	void assetsAreCompressedAndCachedForAYear() {
		String script = partOf("/graphiql", "js");
		HttpHeaders compressed = get(script, "Accept-Encoding", "gzip, deflate, br").headers();
		assertThat(compressed.allValues("Cache-Control")).containsExactly("max-age=31536000, public, immutable");
		assertThat(compressed.allValues("Content-Encoding")).containsExactly("gzip");
		assertThat(compressed.allValues("Vary")).contains("Accept-Encoding");
		HttpHeaders plain = get(script).headers();
		assertThat(plain.allValues("Content-Encoding")).isEmpty();
		assertThat(length(compressed)).isLessThan(length(plain) / 2);
	}

	@Test
	void licencesAreInUtf8() {
		HttpResponse<String> licences = get("/licenses.txt");
		assertThat(licences.headers().firstValue("Content-Type")).get()
			.asString()
			.isEqualToIgnoringCase("text/plain;charset=UTF-8");
		assertThat(licences.body()).contains("## react - ", "Felix Böhm");
	}

	@Test
	void unknownAssetIsNotCached() {
		HttpResponse<String> answer = get("/assets/graphiql-00000000.js");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
	}

	@Test
	void unchangedPageIsNotSentAgain() {
		String tag = get("/graphiql").headers().firstValue("ETag").orElseThrow();
		assertThat(get("/graphiql", "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/graphiql/                           | /graphiql
			/graphiql/?query=%7Ba%7D&variables=x | /graphiql?query=%7Ba%7D&variables=x
			""")
	void graphiqlRedirectsFromATrailingSlash(String path, String location) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.headers().firstValue("Location")).hasValue(location);
	}

	@Test
	void errorPageLinksToThePages() {
		assertThat(get("/nothing", "Accept", "text/html").body()).contains("<a href=\"/\">", "<a href=\"/graphiql\">");
	}

	private String partOf(String page, String type) {
		Matcher part = Pattern.compile("\"(/assets/[^\"]+\\.%s)\"".formatted(type)).matcher(get(page).body());
		assertThat(part.find()).isTrue();
		return part.group(1);
	}

	private static long length(HttpHeaders headers) {
		return headers.firstValueAsLong("Content-Length").orElseThrow();
	}

	private HttpResponse<String> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.registry.address() + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return SecuredRegistry.exchange(request.build());
	}

}
