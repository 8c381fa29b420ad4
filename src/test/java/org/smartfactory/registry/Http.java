package org.smartfactory.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends HTTP requests to a registry without a GraphQL client.
 */
public final class Http {

	public static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/** A missing response fails a test instead of blocking it. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final URI endpoint;

	public Http(RunningRegistry registry) {
		this.endpoint = URI.create(registry.address() + "/graphql");
	}

	public HttpResponse<String> get(String document, String... headers) {
		return get(Map.of("query", document), headers);
	}

	public HttpResponse<String> get(Map<String, String> parameters, String... headers) {
		return getRaw(parameters.entrySet()
			.stream()
			.map((each) -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&")), headers);
	}

	public HttpResponse<String> getRaw(String query, String... headers) {
		return send(HttpRequest.newBuilder(URI.create(this.endpoint + "?" + query)), headers);
	}

	public HttpResponse<String> post(String body, String... headers) {
		return send(
				request().header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)),
				headers);
	}

	public HttpRequest.Builder request() {
		return HttpRequest.newBuilder(this.endpoint);
	}

	public HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
		return send(request, BodyHandlers.ofString(), headers);
	}

	public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler,
			String... headers) {
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		try {
			return CLIENT.send(request.timeout(PATIENCE).build(), handler);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Opens an invalid URL, which the HTTP client would refuse.
	 */
	public HttpURLConnection open(String query) throws IOException {
		return (HttpURLConnection) new URL(this.endpoint + query).openConnection();
	}

	/**
	 * Asserts that the registry is temporarily unavailable, with {@code Retry-After}.
	 */
	public static void assertUnavailable(HttpResponse<String> response, String code) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
		assertThat(JsonPath.<Map<String, Object>>read(response.body(), "$")).containsOnlyKeys("errors");
		assertThat(JsonPath.<Map<String, Object>>read(response.body(), "$.errors[0].extensions"))
			.containsOnly(Map.entry("code", code), Map.entry("classification", "INTERNAL_ERROR"));
		assertThat(Integer.parseInt(response.headers().firstValue("Retry-After").orElseThrow())).isPositive();
	}

	/**
	 * Asserts that a response has one error with the code and must not be cached.
	 */
	public static void assertRefused(HttpResponse<String> response, int status, String code) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		assertThat(response.body()).doesNotContain("Exception", "java.", "org.", "<html");
		assertThat(JsonPath.<Map<String, Object>>read(response.body(), "$")).containsOnlyKeys("errors");
		assertThat(JsonPath.<Integer>read(response.body(), "$.errors.length()")).isEqualTo(1);
		assertThat(JsonPath.<String>read(response.body(), "$.errors[0].message")).isNotEmpty();
		assertThat(JsonPath.<Map<String, Object>>read(response.body(), "$.errors[0].extensions"))
			.containsEntry("code", code)
			.containsEntry("classification", "BAD_REQUEST");
		assertThat(response.headers().firstValue("ETag")).isEmpty();
	}

}
