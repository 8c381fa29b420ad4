package org.smartfactory.registry.graphql.http;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.Http;
import org.smartfactory.registry.RunningRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code If-None-Match} of RFC 9110, 13.1.2: {@code *}, or a list of tags with weak
 * comparison. It does not depend on the database, so one engine is enough.
 */
class PreconditionTests {

	private static final String DOCUMENT = "{ factoryLevels { code } }";

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	private final Http http = new Http(this.registry);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			*                    | 304
			TAG                  | 304
			STRONG               | 304
			"x", TAG             | 304
			TAG, "x"             | 304
			"x",TAG,             | 304
			W/"x" , STRONG       | 304
			"a,b", TAG           | 304
			"x"                  | 200
			W/"x"                | 200
			"*"                  | 200
			W/"*"                | 200
			*, "x"               | 200
			"x", *               | 200
			**                   | 200
			UNQUOTED             | 200
			"TAG                 | 200
			``                   | 200
			""")
	void responseIsSentUnlessATagMatches(String header, int status) {
		HttpResponse<String> known = this.http.get(DOCUMENT);
		String tag = known.headers().firstValue("ETag").orElseThrow();
		String value = header.replace("TAG", tag)
			.replace("STRONG", tag.substring(2))
			.replace("UNQUOTED", tag.substring(3, tag.length() - 1));
		for (String method : List.of("GET", "HEAD")) {
			HttpResponse<String> answer = this.http.send(
					HttpRequest.newBuilder(known.uri()).method(method, BodyPublishers.noBody()), "If-None-Match",
					value);
			assertThat(answer.statusCode()).as(method).isEqualTo(status);
			for (String name : List.of("ETag", "Cache-Control", "Vary")) {
				assertThat(answer.headers().allValues(name)).as(name).isEqualTo(known.headers().allValues(name));
			}
			assertThat(answer.body()).isEqualTo((status == 200 && method.equals("GET")) ? known.body() : "");
		}
	}

	@Test
	void severalLinesAreOneList() {
		HttpResponse<String> known = this.http.get(DOCUMENT);
		String tag = known.headers().firstValue("ETag").orElseThrow();
		assertThat(this.http.get(DOCUMENT, "If-None-Match", "\"x\"", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(this.http.get(DOCUMENT, "If-None-Match", "*", "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{ nothing }", "{ node(id: \"x\") { id } }", "mutation { __typename }" })
	void errorResponseDoesNotMatchTheWildcard(String document) {
		for (String format : List.of("application/json", Http.GRAPHQL_RESPONSE)) {
			HttpResponse<String> error = this.http.get(document, "Accept", format);
			HttpResponse<String> answer = this.http.get(document, "Accept", format, "If-None-Match", "*");
			assertThat(answer.statusCode()).isEqualTo(error.statusCode()).isNotEqualTo(304);
			assertThat(answer.body()).isEqualTo(error.body()).contains("errors");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "query=", "query=%7Ba%7D&variables=1" })
	void malformedRequestDoesNotMatchTheWildcard(String query) {
		Http.assertRefused(this.http.getRaw(query, "If-None-Match", "*"), 400, "INVALID_REQUEST");
	}

	@Test
	void uncachedResponseMatchesTheWildcard() {
		HttpResponse<String> answer = this.http.get(DOCUMENT, "If-None-Match", "*", "Authorization", "Basic eDp5");
		assertThat(answer.statusCode()).isEqualTo(304);
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			application/graphql-response+json                             | application/graphql-response+json
			application/graphql-response+json;q=0, application/json       | application/json
			application/json;q=0.1, application/*                         | application/graphql-response+json
			text/html                                                     | application/json
			""")
	void refusalBeforeTheEndpointHasAnAcceptedFormat(String accept, String type) {
		HttpResponse<String> refused = this.http.get(DOCUMENT, "Accept", accept, "Authorization", "Bearer nonsense");
		assertThat(refused.statusCode()).isEqualTo(401);
		assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith(type + ";");
	}

}
