package org.smartfactory.registry;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Sends malicious requests: they cause no server error, and the responses expose no
 * internals.
 */
class HostileRequestTests {

	private final Http http = new Http(RunningRegistry.seeded(Engine.H2));

	static Stream<Arguments> bodies() {
		return Stream.of(arguments("batch", batch(1000)), arguments("empty batch", "[]"),
				arguments("aliases", query(repeat("a%d: __typename ", 10_000))),
				arguments("deep nesting", query("a { ".repeat(10_000) + "}".repeat(10_000))),
				arguments("deep list value", query("nodes(ids: " + "[".repeat(5000) + "]".repeat(5000) + ") { id }")),
				arguments("deep JSON", "{\"query\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}"),
				arguments("deep variable",
						"{\"query\": \"query ($a: [ID!]!) { nodes(ids: $a) { id } }\", \"variables\": {\"a\": "
								+ "[".repeat(900) + "]".repeat(900) + "}}"),
				arguments("huge page", query("enterprises(first: 2147483647) { nodes { id } }")),
				arguments("huge number", query("enterprises(first: " + "9".repeat(10_000) + ") { nodes { id } }")),
				arguments("circle of fragments", "{\"query\": \"{ ...a } fragment a on Query { ...a }\"}"),
				arguments("fragments that multiply", multiplying()), arguments("chain of fragments", chain(4000)),
				arguments("directives", query("__typename " + "@skip(if: false) ".repeat(10_000))),
				arguments("unknown directives", query("__typename " + repeat("@a%d ", 10_000))),
				arguments("10 MB document", query("a".repeat(10_000_000))),
				arguments("white space", query(" ".repeat(199_000) + "__typename")),
				arguments("comments", query("#\\n".repeat(60_000) + "__typename")),
				arguments("tokens", query("__typename " + "!".repeat(100_000))),
				arguments("long name", query("a".repeat(190_000))),
				arguments("long string",
						query("enterprises(filter: {text: \\\"" + "建".repeat(60_000) + "\\\"}) { totalCount }")),
				arguments("lone surrogate", query("enterprises(filter: {text: \\\"\\ud800\\\"}) { totalCount }")),
				arguments("lone surrogate in a name",
						"{\"query\": \"{ __typename }\", \"operationName\": \"\\udfff\"}"),
				arguments("NUL", query("enterprises(filter: {text: \\\"\\u0000\\\"}) { totalCount }")),
				arguments("duplicate keys", "{\"query\": \"{ __typename }\", \"query\": \"{ nothing }\"}"),
				arguments("null", "null"), arguments("number", "1"), arguments("text", "\"{ __typename }\""),
				arguments("nothing", ""), arguments("half", "{\"query\": \"{ __ty"),
				arguments("two", "{\"query\": \"{ __typename }\"}{\"query\": \"{ __typename }\"}"),
				arguments("wildcards", query("enterprises(filter: {text: \\\"%_%_%_%_%_%_%\\\"}) { totalCount }")),
				arguments("SQL",
						query("enterprises(filter: {text: \\\"'; DROP TABLE enterprise; --\\\"}) { totalCount }")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("bodies")
	void bodyCausesNoServerError(String name, String body) {
		assertHarmless(this.http.post(body, "Accept", Http.GRAPHQL_RESPONSE));
	}

	static Stream<Arguments> bytes() {
		return Stream.of(
				arguments("GB18030",
						"{\"query\": \"{ division(code: \\\"运城\\\") { code } }\"}"
							.getBytes(Charset.forName("GB18030"))),
				arguments("UTF-16", "{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.UTF_16)),
				arguments("half a character", new byte[] { '{', '"', (byte) 0xE5, '"', '}' }),
				arguments("overlong", new byte[] { '{', '"', (byte) 0xC0, (byte) 0x80, '"', '}' }),
				arguments("NUL", new byte[1000]));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("bytes")
	void malformedBytesCauseNoServerError(String name, byte[] body) {
		HttpRequest.Builder request = this.http.request()
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(body));
		HttpResponse<String> response = this.http.send(request);
		assertThat(response.statusCode()).isEqualTo(400);
		assertHarmless(response);
	}

	static void assertHarmless(HttpResponse<String> response) {
		assertThat(response.statusCode()).as(response.body()).isLessThan(500);
		assertThat(response.body()).startsWith("{")
			.doesNotContain("Exception", "java.", "org.", "SELECT", "INTERNAL_ERROR", "<html");
	}

	private static String query(String selection) {
		return "{\"query\": \"{ " + selection + " }\"}";
	}

	private static String batch(int size) {
		return "[" + String.join(",", Collections.nCopies(size, "{\"query\": \"{ __typename }\"}")) + "]";
	}

	private static String repeat(String form, int count) {
		return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining());
	}

	private static String multiplying() {
		return "{\"query\": \"{ ...f0 } " + IntStream.range(0, 18)
			.mapToObj((i) -> "fragment f%d on Query { ...f%d ...f%d } ".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining()) + "fragment f18 on Query { __typename }\"}";
	}

	private static String chain(int length) {
		return "{\"query\": \"{ ...f0 } " + IntStream.range(0, length)
			.mapToObj((i) -> "fragment f%d on Query { ...f%d } ".formatted(i, i + 1))
			.collect(Collectors.joining()) + "\"}";
	}

}
