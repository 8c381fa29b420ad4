package org.smartfactory.registry.graphql;

/**
 * What a client sent, as an error message shows it: at most 40 characters.
 */
public final class Shown {

	private static final int LENGTH = 40;

	private Shown() {
	}

	/**
	 * Shortens a text.
	 * @param text what the client sent
	 * @return its beginning, with an ellipsis when something was cut off
	 */
	public static String of(String text) {
		return (text.codePointCount(0, text.length()) <= LENGTH) ? text
				: text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…";
	}

}
