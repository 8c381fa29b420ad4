package org.smartfactory.registry.graphql;

/**
 * Makes client input safe for error messages and logs: at most 40 characters, without
 * control characters.
 */
public final class Sanitizer {

	private static final int LENGTH = 40;

	private Sanitizer() {
	}

	/**
	 * Truncates a text and replaces control characters.
	 * @param text the text of the client
	 * @return its beginning, with an ellipsis if it was truncated
	 */
	public static String of(String text) {
		return harmless((text.codePointCount(0, text.length()) <= LENGTH) ? text
				: text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…");
	}

	/**
	 * Replaces control characters.
	 * @param text the text of the client
	 * @return the text with a replacement character for each
	 */
	public static String harmless(String text) {
		return text.replaceAll("\\p{Cc}", "\uFFFD");
	}

}
