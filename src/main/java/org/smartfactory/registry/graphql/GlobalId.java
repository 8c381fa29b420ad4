package org.smartfactory.registry.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The opaque identifier of a node: the same after a re-load and on another database.
 *
 * @param type the name of the node's GraphQL type
 * @param key the node's key within the type
 */
public record GlobalId(String type, String key) {

	/**
	 * Reads an identifier that a client sent.
	 * @param text the identifier
	 * @param argument the argument it was sent in
	 * @return the type and the key
	 * @throws InvalidInputException when it is no identifier of this API
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
			// answered below
		}
		throw new InvalidInputException(ErrorCode.INVALID_ID, argument,
				"'%s' is no identifier of this API; expected the value of an 'id' field."
					.formatted(Sanitizer.of(text)));
	}

	/**
	 * Reads an identifier of one type.
	 * @param text the identifier
	 * @param type the type expected
	 * @param argument the argument it was sent in
	 * @return the key
	 * @throws InvalidInputException when it is no identifier of the type
	 */
	public static String parse(String text, String type, String argument) {
		GlobalId id = parse(text, argument);
		if (!id.type().equals(type)) {
			throw new InvalidInputException(ErrorCode.INVALID_ID, argument,
					"'%s' is an 'id' of type %s; expected an 'id' of type %s.".formatted(Sanitizer.of(text),
							Sanitizer.of(id.type()), type));
		}
		return id.key();
	}

	/**
	 * Reads what may be an identifier.
	 * @param text an identifier, or a key as a package has it
	 * @param type the type of what it identifies
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
