package org.smartfactory.registry.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.sql.Ordering;

/**
 * Encodes the sort keys of a row as an opaque cursor, and decodes them. The first
 * character is the version of the encoding.
 */
final class Cursors {

	private static final String VERSION = "1";

	private static final String SEPARATOR = "\u001f";

	private Cursors() {
	}

	static <R> String write(Ordering<R> ordering, R row) {
		String keys = ordering.keys()
			.stream()
			.map((key) -> key.type().write(key.value().apply(row)))
			.collect(Collectors.joining(SEPARATOR));
		String plain = VERSION + ordering.name() + SEPARATOR + keys;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Decodes the sort keys of a cursor.
	 * @param cursor the cursor from the request
	 * @param ordering the order of the connection
	 * @param argument the argument that has the cursor
	 * @return one value for each sort key, in their order
	 * @throws InvalidInputException if it is not a cursor of this connection and order
	 */
	static List<Object> read(String cursor, Ordering<?> ordering, String argument) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			String[] parts = plain.split(SEPARATOR, -1);
			if (parts[0].equals(VERSION + ordering.name()) && parts.length == ordering.keys().size() + 1) {
				return keys(parts, ordering);
			}
		}
		catch (RuntimeException ex) {
			// reported below
		}
		throw new InvalidInputException(ErrorCode.INVALID_CURSOR, argument,
				Message.of("paging.cursor.invalid", Sanitizer.of(cursor)));
	}

	private static List<Object> keys(String[] parts, Ordering<?> ordering) {
		Object[] keys = new Object[ordering.keys().size()];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = ordering.keys().get(i).type().read(parts[i + 1]);
		}
		return List.of(keys);
	}

}
