package org.smartfactory.registry.registry;

import java.util.Optional;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.text.CsvInjectionGuard;

/**
 * Checks a text that a steward gives, on the command line or in the input of a mutation.
 * An error names the argument as the mutations do.
 */
public final class StewardText {

	private StewardText() {
	}

	/**
	 * Checks a text.
	 * @param name what the mutations call it
	 * @param text the text
	 * @param length how many characters it may have
	 * @throws InvalidInputException when it is blank, longer, or what no package may hold
	 */
	public static void check(String name, String text, int length) {
		if (text.isBlank() || text.codePointCount(0, text.length()) > length) {
			throw refused(name, "has to have 1 to %d characters; expected another.".formatted(length));
		}
		Optional<String> wrong = CsvInjectionGuard.check(text);
		if (wrong.isPresent()) {
			throw refused(name, wrong.get());
		}
	}

	/**
	 * Refuses a text.
	 * @param name what the mutations call it
	 * @param message what is wrong with it and what is expected
	 * @return the refusal
	 */
	public static InvalidInputException refused(String name, String message) {
		return new InvalidInputException(ErrorCode.INVALID_TEXT, "input." + name, "The %s %s".formatted(name, message));
	}

}
