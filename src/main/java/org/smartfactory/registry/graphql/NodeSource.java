package org.smartfactory.registry.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the nodes of one GraphQL type; each feature provides one for each of its types.
 *
 * @param type the name of the GraphQL type, which is the simple name of the class of its
 * nodes
 * @param find finds the nodes that exist, by the key of their ID; keys may have any form
 */
public record NodeSource(String type, Function<Collection<String>, Map<String, ?>> find) {

	/** The form of a UUID, RFC 9562, in lower case. */
	private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/**
	 * Creates a source of nodes that are held in memory.
	 * @param <T> the nodes
	 * @param type the name of the GraphQL type
	 * @param find finds the node of a key
	 * @return the source
	 */
	public static <T> NodeSource ofMemory(String type, Function<String, Optional<T>> find) {
		return new NodeSource(type, (keys) -> {
			Map<String, T> found = new HashMap<>();
			keys.forEach((key) -> find.apply(key).ifPresent((node) -> found.put(key, node)));
			return found;
		});
	}

	/**
	 * Creates a source of nodes whose keys are UUIDs.
	 * @param <T> the nodes
	 * @param type the name of the GraphQL type
	 * @param find finds nodes by their keys
	 * @param key the key of a node
	 * @return the source
	 */
	public static <T> NodeSource ofUuids(String type, Function<List<UUID>, List<T>> find, Function<T, UUID> key) {
		return new NodeSource(type, (keys) -> {
			List<UUID> ids = uuids(keys);
			return ids.isEmpty() ? Map.of()
					: find.apply(ids)
						.stream()
						.collect(Collectors.toMap((node) -> key.apply(node).toString(), Function.identity()));
		});
	}

	/**
	 * Parses the keys that are UUIDs and skips the others.
	 * @param keys the keys
	 * @return the UUIDs
	 */
	public static List<UUID> uuids(Collection<String> keys) {
		return keys.stream().filter((key) -> UUID_FORM.matcher(key).matches()).map(UUID::fromString).toList();
	}

}
