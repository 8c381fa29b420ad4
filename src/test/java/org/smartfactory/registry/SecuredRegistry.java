package org.smartfactory.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.smartfactory.registry.security.ApiKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * A registry with the seed, a token issuer, and an API key with the name {@code loader}.
 */
public final class SecuredRegistry implements AutoCloseable {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final Issuer issuer = new Issuer();

	private final ApiKey key = ApiKey.generate();

	private final RunningRegistry registry;

	public SecuredRegistry(Engine engine, Map<String, String> properties) {
		Map<String, String> all = new HashMap<>(properties);
		all.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", this.issuer.address());
		all.put("registry.api-keys.loader", this.key.hash());
		this.registry = RunningRegistry.start(engine, all);
	}

	public RunningRegistry registry() {
		return this.registry;
	}

	public Issuer issuer() {
		return this.issuer;
	}

	public ApiKey key() {
		return this.key;
	}

	/**
	 * Sends a document as a steward.
	 * @param document the document
	 * @param variables its variables
	 * @return the body of the response
	 */
	public String ask(String document, Map<String, ?> variables) {
		return send(this.registry, document, variables, "Authorization", "Bearer " + this.issuer.token()).body();
	}

	/**
	 * Sends a document to a registry.
	 * @param registry the registry
	 * @param document the document
	 * @param variables its variables
	 * @param headers names and values of headers
	 * @return the response
	 */
	public static HttpResponse<String> send(RunningRegistry registry, String document, Map<String, ?> variables,
			String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(registry.address() + "/graphql"))
			.timeout(Duration.ofSeconds(60))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofString(new JsonMapper().writeValueAsString(Map.of("query", document, "variables", variables))));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return exchange(request.build());
	}

	public static HttpResponse<String> exchange(HttpRequest request) {
		try {
			return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.registry.close();
		this.issuer.close();
	}

}
