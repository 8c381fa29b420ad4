package org.smartfactory.registry.message;

import java.util.Locale;

/**
 * Something that is written in the language of its reader.
 */
public interface Localized {

	/**
	 * Writes it for a reader.
	 * @param language the language of the reader
	 * @return the text, in English if the language is not supported
	 */
	String in(Locale language);

}
