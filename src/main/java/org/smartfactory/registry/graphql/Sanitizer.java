package org.smartfactory.registry.graphql;

/**
 * What a client sent, as an error message shows it: at most 40 characters, and none that
 * a terminal would obey.
 */
public final class Sanitizer {

	private static final int LENGTH = 40;

	private Sanitizer() {
	}

	/**
	 * Shortens a text.
	 * @param text what the client sent
	 * @return its beginning, with an ellipsis when something was cut off
	 */
	public static String of(String text) {
		return harmless((text.codePointCount(0, text.length()) <= LENGTH) ? text
				: text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…");
	}

	/**
	 * Replaces control characters.
	 * @param text what the client sent
	 * @return the text with a replacement character for each
	 */
	public static String harmless(String text) {
		return text.replaceAll("\\p{Cc}", "\uFFFD");
	}

}
