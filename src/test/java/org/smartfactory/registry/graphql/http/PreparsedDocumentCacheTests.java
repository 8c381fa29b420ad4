package org.smartfactory.registry.graphql.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import graphql.parser.Parser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lookup of documents by text and hash, and how often they are parsed.
 */
class PreparsedDocumentCacheTests {

	private static final String TEXT = "{ a }";

	private static final String HASH = Sha256.of(TEXT);

	private final List<String> prepared = new ArrayList<>();

	@Test
	void hashIsOverUtf8() {
		assertThat(Sha256.of("建")).isEqualTo("bbfd39f3cc657767563c190a5692cc1af5858ee7324f0a31cb0b225cd2db4bb5");
	}

	@Test
	void documentIsPreparedOnce() {
		PreparsedDocumentCache documents = documents(DocumentMode.ANY);
		assertThat(codeOf(documents, TEXT, null)).isNull();
		assertThat(codeOf(documents, TEXT, null)).isNull();
		assertThat(codeOf(documents, TEXT, HASH)).isNull();
		assertThat(codeOf(documents, null, HASH)).isNull();
		assertThat(this.prepared).containsExactly(TEXT);
	}

	@Test
	void hashOfADocumentThatWasNeverSentIsNotFound() {
		PreparsedDocumentCache documents = documents(DocumentMode.ANY);
		assertThat(codeOf(documents, null, HASH)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
		assertThat(this.prepared).isEmpty();
	}

	@Test
	void invalidDocumentIsNotKept() {
		PreparsedDocumentCache documents = documents(DocumentMode.ANY);
		assertThat(codeOf(documents, "invalid", Sha256.of("invalid"))).isEqualTo("INVALID");
		assertThat(codeOf(documents, null, Sha256.of("invalid"))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
	}

	@Test
	void documentDoesNotTakeTheHashOfAnother() {
		PreparsedDocumentCache documents = documents(DocumentMode.ANY);
		assertThat(codeOf(documents, "{ b }", HASH)).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
		assertThat(codeOf(documents, null, HASH)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
	}

	@Test
	void cacheIsBounded() {
		PreparsedDocumentCache documents = new PreparsedDocumentCache(new TrustedDocuments(Map.of()), DocumentMode.ANY,
				DataSize.ofBytes(100), new SimpleMeterRegistry());
		List<String> texts = IntStream.range(0, 1000).mapToObj("{ a%d }"::formatted).toList();
		texts.forEach((text) -> codeOf(documents, text, null));
		Awaitility.await()
			.atMost(Duration.ofSeconds(5))
			.until(() -> texts.stream()
				.filter((text) -> codeOf(documents, null, Sha256.of(text)) == null)
				.count() < 20);
	}

	@Test
	void trustedDocumentIsFoundByHashAndByText() {
		for (DocumentMode mode : DocumentMode.values()) {
			assertThat(codeOf(documents(mode, TEXT), null, HASH)).isNull();
			assertThat(codeOf(documents(mode, TEXT), TEXT, null)).isNull();
			assertThat(codeOf(documents(mode, TEXT), TEXT, HASH)).isNull();
		}
	}

	@Test
	void othersAreRefusedWhereOnlyTrustedOnesAreExecuted() {
		PreparsedDocumentCache documents = documents(DocumentMode.PERSISTED, "{ b }");
		assertThat(codeOf(documents, null, HASH)).isEqualTo("PERSISTED_QUERY_NOT_IN_LIST");
		assertThat(codeOf(documents, TEXT, null)).isEqualTo("QUERY_NOT_IN_SAFELIST");
		assertThat(codeOf(documents, TEXT, HASH)).isEqualTo("QUERY_NOT_IN_SAFELIST");
		assertThat(this.prepared).isEmpty();
	}

	@Test
	void markerIsNotADocument() {
		assertThat(codeOf(documents(DocumentMode.ANY), PersistedQuerySupport.PERSISTED_QUERY_MARKER, null))
			.isEqualTo("INVALID");
	}

	private static PreparsedDocumentCache documents(DocumentMode mode, String... trusted) {
		Map<String, String> texts = Arrays.stream(trusted).collect(Collectors.toMap(Sha256::of, (text) -> text));
		return new PreparsedDocumentCache(new TrustedDocuments(texts), mode, DataSize.ofMegabytes(1),
				new SimpleMeterRegistry());
	}

	/**
	 * Requests a document by text, hash or both.
	 * @return the error code, or null if the document was found
	 */
	private String codeOf(PreparsedDocumentCache documents, String text, String hash) {
		ExecutionInput.Builder input = ExecutionInput.newExecutionInput()
			.query((text != null) ? text : PersistedQuerySupport.PERSISTED_QUERY_MARKER);
		if (hash != null) {
			input.extensions(Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
		}
		PreparsedDocumentEntry entry = documents.getDocumentAsync(input.build(), this::prepare).join();
		return entry.hasErrors() ? (String) entry.getErrors().get(0).getExtensions().get("code") : null;
	}

	private PreparsedDocumentEntry prepare(ExecutionInput input) {
		this.prepared.add(input.getQuery());
		return input.getQuery().startsWith("{") ? new PreparsedDocumentEntry(Parser
			.parse(input.getQuery())) : new PreparsedDocumentEntry(
					GraphqlErrorBuilder.newError().message("invalid").extensions(Map.of("code", "INVALID")).build());
	}

}
