package org.smartfactory.registry.graphql.http;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.Errors;
import org.smartfactory.registry.message.Message;

import org.springframework.util.unit.DataSize;

/**
 * Caches parsed and validated documents by their hash. A request refers to a document by
 * its text, or by the hash of a text that was sent before. The cache is bounded;
 * documents that are requested once do not evict those that are requested often.
 */
class PreparsedDocumentCache implements PreparsedDocumentProvider {

	/** The message on which clients retry with the text, in each language the same. */
	private static final String RETRY = "PersistedQueryNotFound";

	private final Cache<String, Prepared> prepared;

	private final TrustedDocuments trusted;

	private final DocumentMode mode;

	PreparsedDocumentCache(TrustedDocuments trusted, DocumentMode mode, DataSize limit, MeterRegistry meters) {
		this.trusted = trusted;
		this.mode = mode;
		this.prepared = Caffeine.newBuilder()
			.maximumWeight(limit.toBytes())
			.recordStats()
			.weigher((String hash, Prepared document) -> document.length())
			.build();
		CaffeineCacheMetrics.monitor(meters, this.prepared, "documents");
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> preparation) {
		return CompletableFuture.completedFuture(
				find(input, (text) -> preparation.apply(input.transform((builder) -> builder.query(text)))));
	}

	private PreparsedDocumentEntry find(ExecutionInput input, Function<String, PreparsedDocumentEntry> prepare) {
		@Nullable String asked = PersistedQuery.hash(input.getExtensions());
		if (asked != null && PersistedQuerySupport.PERSISTED_QUERY_MARKER.equals(input.getQuery())) {
			return find(asked, input.getLocale(), prepare);
		}
		return find(input.getQuery(), asked, input.getLocale(), prepare);
	}

	private PreparsedDocumentEntry find(String hash, Locale language,
			Function<String, PreparsedDocumentEntry> prepare) {
		if (isDistrusted(hash)) {
			return refused(ErrorCode.PERSISTED_QUERY_NOT_IN_LIST, Message.of("http.hash.distrusted").in(language));
		}
		@Nullable Prepared known = this.prepared.getIfPresent(hash);
		if (known != null) {
			return known.entry();
		}
		@Nullable String text = this.trusted.texts().get(hash);
		return (text != null) ? prepare(hash, text, prepare) : refused(ErrorCode.PERSISTED_QUERY_NOT_FOUND, RETRY);
	}

	private PreparsedDocumentEntry find(String text, @Nullable String asked, Locale language,
			Function<String, PreparsedDocumentEntry> prepare) {
		String hash = Sha256.of(text);
		if (asked != null && !asked.equals(hash)) {
			return refused(ErrorCode.PERSISTED_QUERY_HASH_MISMATCH,
					Message.of("http.hash.mismatch", hash).in(language));
		}
		if (isDistrusted(hash)) {
			return refused(ErrorCode.QUERY_NOT_IN_SAFELIST, Message.of("http.document.distrusted").in(language));
		}
		@Nullable Prepared known = this.prepared.getIfPresent(hash);
		return (known != null) ? known.entry() : prepare(hash, text, prepare);
	}

	private boolean isDistrusted(String hash) {
		return this.mode == DocumentMode.PERSISTED && !this.trusted.texts().containsKey(hash);
	}

	private PreparsedDocumentEntry prepare(String hash, String text, Function<String, PreparsedDocumentEntry> prepare) {
		PreparsedDocumentEntry entry = prepare.apply(text);
		if (!entry.hasErrors()) {
			this.prepared.put(hash, new Prepared(entry, text.length()));
		}
		return entry;
	}

	private static PreparsedDocumentEntry refused(ErrorCode code, String message) {
		return new PreparsedDocumentEntry(Errors.refused(GraphqlErrorBuilder.newError(), code, null, message));
	}

	/**
	 * A parsed and validated document.
	 *
	 * @param entry the document
	 * @param length the length of its text
	 */
	private record Prepared(PreparsedDocumentEntry entry, int length) {

	}

}
