package org.smartfactory.registry.graphql.http;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

/**
 * The extension by which Apollo clients request a document by its hash:
 * {@code extensions: {persistedQuery: {version: 1, sha256Hash: "…"}}}.
 */
final class PersistedQuery {

	private static final String ARGUMENT = "extensions.persistedQuery";

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private PersistedQuery() {
	}

	/**
	 * Reads the hash.
	 * @param extensions the extensions of a request
	 * @return the hash, absent if the request has no such extension
	 * @throws RequestRefusedException if the extension is malformed
	 */
	static @Nullable String hash(Map<String, ? extends @Nullable Object> extensions) {
		Object asked = extensions.get("persistedQuery");
		if (asked == null) {
			return null;
		}
		if (asked instanceof Map<?, ?> query && query.get("version") instanceof Number version
				&& version.doubleValue() == 1 && query.get("sha256Hash") instanceof String hash
				&& HASH.matcher(hash).matches()) {
			return hash;
		}
		throw RequestRefusedException.malformed(ARGUMENT, Message.of("http.persisted-query.invalid", ARGUMENT));
	}

}
