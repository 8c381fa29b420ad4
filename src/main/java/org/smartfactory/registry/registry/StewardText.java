package org.smartfactory.registry.registry;

import java.util.Optional;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.message.Message;
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
		Message subject = Message.of("registry.text.subject", name);
		if (text.isBlank() || text.codePointCount(0, text.length()) > length) {
			throw refused(name, Message.of("registry.text.length", subject, length));
		}
		Optional<Message> invalid = CsvInjectionGuard.check(text, subject);
		if (invalid.isPresent()) {
			throw refused(name, invalid.get());
		}
	}

	/**
	 * Creates the exception for an invalid text.
	 * @param name the name of the input field
	 * @param message what is wrong and what is expected
	 * @return the exception
	 */
	public static InvalidInputException refused(String name, Message message) {
		return new InvalidInputException(ErrorCode.INVALID_TEXT, "input." + name, message);
	}

}
