package org.smartfactory.registry.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.smartfactory.registry.message.Message;

/**
 * The opaque ID of a node, stable across reloads and databases.
 *
 * @param type the name of the node's GraphQL type
 * @param key the node's key within the type
 */
public record GlobalId(String type, String key) {

	/**
	 * Parses an ID from a request.
	 * @param text the ID
	 * @param argument the argument that has the ID
	 * @return the type and the key
	 * @throws InvalidInputException if the text is not an ID of this API
	 */
	public static GlobalId parse(String text, String argument) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			int colon = plain.indexOf(':');
			if (colon > 0 && colon < plain.length() - 1) {
				GlobalId id = new GlobalId(plain.substring(0, colon), plain.substring(colon + 1));
				if (id.toString().equals(text) && plain.chars().noneMatch(Character::isISOControl)) {
					return id;
				}
			}
		}
		catch (IllegalArgumentException ex) {
			// reported below
		}
		throw new InvalidInputException(ErrorCode.INVALID_ID, argument,
				Message.of("graphql.id.invalid", Sanitizer.of(text)));
	}

	/**
	 * Parses an ID of one type.
	 * @param text the ID
	 * @param type the expected type
	 * @param argument the argument that has the ID
	 * @return the key
	 * @throws InvalidInputException if the text is not an ID of the type
	 */
	public static String parse(String text, String type, String argument) {
		GlobalId id = parse(text, argument);
		if (!id.type().equals(type)) {
			throw new InvalidInputException(ErrorCode.INVALID_ID, argument,
					Message.of("graphql.id.type", Sanitizer.of(text), Sanitizer.of(id.type()), type));
		}
		return id.key();
	}

	/**
	 * Returns the key of an ID, or the text itself if it is not an ID.
	 * @param text an ID, or a key from a data package
	 * @param type the type of the node
	 * @return the key
	 */
	public static String keyOrText(String text, String type) {
		try {
			return parse(text, type, "id");
		}
		catch (InvalidInputException ex) {
			return text;
		}
	}

	@Override
	public String toString() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.type + ":" + this.key).getBytes(StandardCharsets.UTF_8));
	}

}
