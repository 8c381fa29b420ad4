package org.smartfactory.registry.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Resources for browsers, crawlers and editors, available even if the pages were not
 * built.
 */
class AddressTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	private final Http http = new Http(this.registry);

	@ParameterizedTest
	@ValueSource(strings = { BROWSER, "text/html", "application/json;q=0.9, text/html", "application/json;q=0, text/*",
			"text/html;q=0.2, */*;q=0.1" })
	void browserGetsAnErrorPageForAnUnknownAddress(String accept) {
		HttpResponse<String> page = get("/nothing%3Cscript%3E?a=b", "Accept", accept);
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(header(page, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
		assertThat(page.body()).startsWith("<!doctype html>")
			.contains("There is no page at this address.", "此地址没有页面。", "lang=\"zh-Hans\"", "href=\"/schema.graphql\"")
			.doesNotContain("{", "script", "style=", "<style", "http:", "https:", "onclick");
		assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'", "style-src 'self'");
		assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
		assertThat(page.headers().allValues("Vary")).contains("Accept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "application/json, text/html", "text/html;q=0, */*",
			"text/html;q=0.5, application/json", "image/*", "nonsense" })
	void otherClientsGetJson(String accept) {
		HttpResponse<String> answer = get("/nothing", "Accept", accept);
		Http.assertRefused(answer, 404, "INVALID_REQUEST");
		assertThat(header(answer, "Content-Type")).startsWith("application/json");
		assertThat(answer.headers().allValues("Vary")).contains("Accept");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET  | /a//b                  | 400 | The address is not valid.
			GET  | /a%2Fb                 | 400 | The address is not valid.
			GET  | /robots.txt/%00        | 400 | The address is not valid.
			POST | /schema.graphql        | 405 | This address cannot be used in this way.
			PUT  | /robots.txt            | 405 | This address cannot be used in this way.
			GET  | /actuator/env          | 404 | There is no page at this address.
			""")
	void browserGetsAnErrorPageOutsideOfTheEndpoint(String method, String path, int status, String sentence) {
		HttpResponse<String> page = this.http.send(HttpRequest.newBuilder(URI.create(this.registry.address() + path))
			.method(method, BodyPublishers.noBody()), "Accept", BROWSER);
		assertThat(page.statusCode()).isEqualTo(status);
		assertThat(page.body()).contains(sentence).doesNotContain("Reference");
		assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'");
	}

	@Test
	void unsupportedMethodIsRefused() {
		HttpResponse<String> answer = this.http
			.send(HttpRequest.newBuilder(URI.create(this.registry.address() + "/schema.graphql"))
				.POST(BodyPublishers.ofString("x")));
		Http.assertRefused(answer, 405, "INVALID_REQUEST");
		assertThat(header(answer, "Allow").split(", ?")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
	}

	@Test
	void failureShowsItsReference() {
		String page = new StaticErrorPage().html(500, "a<b");
		assertThat(page).contains("The registry could not respond.", "系统暂时无法响应", "<code>a&lt;b</code>");
		assertThat(new StaticErrorPage().html(503, null)).doesNotContain("Reference", "{");
	}

	@Test
	void endpointRespondsToABrowserInJson() {
		assertThat(header(this.http.get("{ x }", "Accept", BROWSER), "Content-Type")).startsWith("application/json");
	}

	@Test
	void errorPageHasAStyle() {
		HttpResponse<String> style = get("/error.css");
		assertThat(style.statusCode()).isEqualTo(200);
		assertThat(header(style, "Content-Type")).startsWith("text/css");
	}

	@Test
	void robotsFileLimitsCrawlersToTheRanking() {
		HttpResponse<String> robots = get("/robots.txt");
		assertThat(robots.statusCode()).isEqualTo(200);
		assertThat(header(robots, "Content-Type")).startsWith("text/plain");
		assertThat(robots.body()).contains("\nUser-agent: *\nAllow: /$\n", "\nDisallow: /\n");
	}

	@Test
	void browserGetsAnIcon() throws IOException {
		HttpResponse<byte[]> answer = this.http.send(
				HttpRequest.newBuilder(URI.create(this.registry.address() + "/favicon.ico")),
				BodyHandlers.ofByteArray());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "Content-Type")).isEqualTo("image/x-icon");
		ByteBuffer icon = ByteBuffer.wrap(answer.body()).order(ByteOrder.LITTLE_ENDIAN);
		assertThat(new int[] { icon.getShort(0), icon.getShort(2), icon.getShort(4) }).containsExactly(0, 1, 3);
		BufferedImage last = ImageIO.read(
				new ByteArrayInputStream(Arrays.copyOfRange(answer.body(), icon.getInt(6 + 32 + 12), icon.capacity())));
		assertThat(last.getWidth()).isEqualTo(48);
	}

	@Test
	void schemaIsTheApprovedOneAndMayBeCached() throws IOException {
		HttpResponse<String> schema = get("/schema.graphql");
		assertThat(schema.statusCode()).isEqualTo(200);
		assertThat(schema.body()).isEqualTo(Files.readString(Path.of("schema/registry.graphql")));
		assertThat(header(schema, "Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
		assertThat(header(schema, "Cache-Control")).isEqualTo("max-age=300, public");
		String tag = header(schema, "ETag");
		for (String known : new String[] { tag, "\"x\", " + tag, "*" }) {
			HttpResponse<String> again = get("/schema.graphql", "If-None-Match", known);
			assertThat(again.statusCode()).as(known).isEqualTo(304);
			assertThat(header(again, "ETag")).isEqualTo(tag);
			assertThat(again.body()).isEmpty();
		}
		assertThat(get("/schema.graphql", "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
		assertThat(get("/nothing", "If-None-Match", "*").statusCode()).isEqualTo(404);
	}

	@Test
	void schemaIsCompressedAndHasAHead() throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.registry.address() + "/schema.graphql"));
		HttpResponse<byte[]> packed = this.http.send(request, BodyHandlers.ofByteArray(), "Accept-Encoding", "gzip");
		assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())))
			.hasBinaryContent(Files.readAllBytes(Path.of("schema/registry.graphql")));
		HttpResponse<String> head = this.http
			.send(HttpRequest.newBuilder(request.build().uri()).method("HEAD", BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(header(head, "ETag")).isEqualTo(header(packed, "ETag"));
		assertThat(head.body()).isEmpty();
	}

	private HttpResponse<String> get(String path, String... headers) {
		return this.http.send(HttpRequest.newBuilder(URI.create(this.registry.address() + path)), headers);
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElseThrow();
	}

}
