package org.smartfactory.registry.graphql.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Persisted documents, requested by hash. They do not depend on the database, so one
 * engine is enough.
 */
class PersistedDocumentTests {

	private static final String TRUSTED = "query Levels { factoryLevels { code } }";

	private static final String DIVISION = "query Division($code: String!) { division(code: $code) { name } }";

	@TempDir
	Path folder;

	@Test
	void clientSendsTheTextWhenItsHashIsNotFound() {
		Http http = new Http(RunningRegistry.seeded(Engine.H2));
		String document = "query SentOnceHere($code: String!) { division(code: $code) { name } }";
		String extensions = extensions(document);
		String variables = "{\"code\": \"140800\"}";
		Map<String, String> byHash = Map.of("extensions", extensions, "variables", variables);
		HttpResponse<String> unknown = http.get(byHash);
		Http.assertRefused(unknown, 200, "PERSISTED_QUERY_NOT_FOUND");
		assertThat(JsonPath.<String>read(unknown.body(), "$.errors[0].message")).isEqualTo("PersistedQueryNotFound");
		assertThat(unknown.headers().firstValue("Cache-Control")).hasValue("no-store");
		Http.assertRefused(http.get(byHash, "Accept", Http.GRAPHQL_RESPONSE), 400, "PERSISTED_QUERY_NOT_FOUND");
		String expected = "{\"data\":{\"division\":{\"name\":\"运城市\"}}}";
		assertThat(http
			.post("{\"query\": \"%s\", \"variables\": %s, \"extensions\": %s}".formatted(document, variables,
					extensions))
			.body()).isEqualTo(expected);
		assertThat(http.get(byHash).body()).isEqualTo(expected);
		assertThat(http.get(byHash).headers().firstValue("ETag")).isPresent();
		assertThat(http.post("{\"variables\": %s, \"extensions\": %s}".formatted(variables, extensions)).body())
			.isEqualTo(expected);
	}

	@Test
	void textThatDoesNotMatchItsHashIsRefused() {
		Http http = new Http(RunningRegistry.seeded(Engine.H2));
		Http.assertRefused(http.get(Map.of("query", TRUSTED, "extensions", extensions(DIVISION))), 200,
				"PERSISTED_QUERY_HASH_MISMATCH");
	}

	@Test
	void onlyTrustedDocumentsAreExecuted() throws IOException {
		Files.writeString(this.folder.resolve("levels.graphql"), TRUSTED + "\n");
		Files.writeString(this.folder.resolve("manifest.json"),
				JsonMapper.shared().writeValueAsString(Map.of(Sha256.of(DIVISION), DIVISION)));
		try (RunningRegistry registry = RunningRegistry.start(Engine.H2,
				Map.of("registry.documents", "persisted", "registry.documents-folder", this.folder.toString()))) {
			Http http = new Http(registry);
			for (HttpResponse<String> answer : List.of(http.get(TRUSTED),
					http.get(Map.of("extensions", extensions(TRUSTED))),
					http.post("{\"extensions\": " + extensions(TRUSTED) + "}"))) {
				assertThat(answer.body()).contains("PIONEER").doesNotContain("errors");
			}
			assertThat(
					http.get(Map.of("extensions", extensions(DIVISION), "variables", "{\"code\": \"140800\"}")).body())
				.contains("运城市");
			Http.assertRefused(http.get("{ factoryLevels { code } }"), 200, "QUERY_NOT_IN_SAFELIST");
			Http.assertRefused(http.get(Map.of("extensions", extensions("{ factoryLevels { code } }"))), 200,
					"PERSISTED_QUERY_NOT_IN_LIST");
			Http.assertRefused(http.post("{\"query\": \"{ __schema { types { name } } }\"}"), 200,
					"QUERY_NOT_IN_SAFELIST");
		}
	}

	private static String extensions(String document) {
		return "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + Sha256.of(document) + "\"}}";
	}

}
