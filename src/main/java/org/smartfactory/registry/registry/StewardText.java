package org.smartfactory.registry.registry;

import java.util.Optional;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.text.CsvInjectionGuard;

/**
 * Validates a text from a steward, on the command line or in the input of a mutation.
 * Errors name the argument of the mutation.
 */
public final class StewardText {

	private StewardText() {
	}

	/**
	 * Validates a text.
	 * @param name the name of the input field
	 * @param text the text
	 * @param length the maximum number of characters
	 * @throws InvalidInputException if it is blank, too long, or invalid in a data
	 * package
	 */
	public static void check(String name, String text, int length) {
		if (text.isBlank() || text.codePointCount(0, text.length()) > length) {
			throw refused(name, "is blank or too long; expected 1 to %d characters.".formatted(length));
		}
		Optional<String> predicate = CsvInjectionGuard.check(text);
		if (predicate.isPresent()) {
			throw refused(name, predicate.get());
		}
	}

	/**
	 * Creates the exception for an invalid text.
	 * @param name the name of the input field
	 * @param predicate what is wrong and what is expected, after "The {name}"
	 * @return the exception
	 */
	public static InvalidInputException refused(String name, String predicate) {
		return new InvalidInputException(ErrorCode.INVALID_TEXT, "input." + name,
				"The %s %s".formatted(name, predicate));
	}

}
