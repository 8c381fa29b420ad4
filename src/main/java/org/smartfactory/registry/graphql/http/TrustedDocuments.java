package org.smartfactory.registry.graphql.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents that an operator trusts, by their hash. A {@code .graphql} file in the
 * folder is a document, trusted with and without its trailing line break. A {@code .json}
 * file is the manifest of a code generator: an object with texts by their hash, or the
 * manifest of Apollo.
 *
 * @param texts the documents by their hash
 */
record TrustedDocuments(Map<String, String> texts) {

	/**
	 * Reads a folder.
	 * @param folder the folder, absent if no document is trusted
	 * @param mapper parses JSON
	 * @return the documents
	 * @throws IllegalStateException if a file cannot be read, or a hash does not match
	 * its document
	 */
	static TrustedDocuments read(@Nullable Path folder, JsonMapper mapper) {
		Map<String, String> texts = new HashMap<>();
		if (folder != null) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.sorted().toList()) {
					read(file, mapper, texts);
				}
			}
			catch (IOException | JacksonException ex) {
				throw new IllegalStateException("The trusted documents in " + folder + " cannot be read", ex);
			}
		}
		return new TrustedDocuments(Map.copyOf(texts));
	}

	private static void read(Path file, JsonMapper mapper, Map<String, String> texts) throws IOException {
		String name = file.getFileName().toString();
		if (name.endsWith(".graphql")) {
			String text = Files.readString(file);
			texts.put(Sha256.of(text), text);
			texts.put(Sha256.of(text.stripTrailing()), text.stripTrailing());
		}
		if (name.endsWith(".json")) {
			byHash(mapper.readTree(Files.readString(file))).forEach((hash, text) -> {
				if (!Sha256.of(text).equals(hash)) {
					throw new IllegalStateException(
							"%s: '%s' is not the SHA-256 of its document".formatted(file, hash));
				}
				texts.put(hash, text);
			});
		}
	}

	private static Map<String, String> byHash(JsonNode manifest) {
		Map<String, String> texts = new HashMap<>();
		if (manifest.path("operations").isArray()) {
			manifest.path("operations")
				.forEach((each) -> texts.put(each.path("id").asString(), each.path("body").asString()));
		}
		else {
			manifest.asObject().forEachEntry((hash, text) -> texts.put(hash, text.asString()));
		}
		return texts;
	}

}
