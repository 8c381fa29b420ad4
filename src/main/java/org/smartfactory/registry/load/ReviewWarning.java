package org.smartfactory.registry.load;

import java.util.Locale;

import org.smartfactory.registry.message.Languages;
import org.smartfactory.registry.message.Localized;
import org.smartfactory.registry.message.Message;

/**
 * A possible error in a valid package that a steward should review before the load.
 *
 * @param kind the kind of the warning
 * @param file the file
 * @param line the line, from 1
 * @param text the warning, with its evidence
 */
public record ReviewWarning(Kind kind, String file, long line, Message text) implements Localized {

	@Override
	public String in(Locale language) {
		return "%s:%d: %s".formatted(this.file, this.line, this.text.in(language));
	}

	@Override
	public String toString() {
		return in(Languages.DEFAULT);
	}

	/**
	 * The kinds of warnings.
	 */
	public enum Kind {

		/** A new enterprise has a name similar to another one. */
		SIMILAR_NAME,
		/** A matched enterprise is in another city in the registry. */
		OTHER_CITY

	}

}
