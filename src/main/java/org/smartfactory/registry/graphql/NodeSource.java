package org.smartfactory.registry.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Finds the nodes of one GraphQL type; each feature has one for each of its types.
 */
public interface NodeSource {

	/** The form of a UUID, RFC 9562, in lower case. */
	Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/**
	 * The name of the GraphQL type, which is the simple name of the class of its nodes.
	 * @return the name of the type
	 */
	String type();

	/**
	 * Finds nodes.
	 * @param keys the keys of their identifiers, well-formed or not
	 * @return the nodes that exist, by key
	 */
	Map<String, ?> findByKeys(Collection<String> keys);

	/**
	 * Reads the keys that are UUIDs.
	 * @param keys the keys, well-formed or not
	 * @return the UUIDs, in the order of the keys
	 */
	static List<UUID> uuids(Collection<String> keys) {
		return keys.stream().filter((key) -> UUID_FORM.matcher(key).matches()).map(UUID::fromString).toList();
	}

}
