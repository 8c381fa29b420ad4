package org.smartfactory.registry.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.GlobalId;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.NodeSource;
import org.smartfactory.registry.graphql.Shown;

/**
 * Reads what stewards say, on the command line or in the input of a mutation. What it
 * refuses, it names as the mutations do.
 */
final class StewardArguments {

	private StewardArguments() {
	}

	/**
	 * Reads an id.
	 * @param name what the mutations call it
	 * @param text the id as the API has it, or the UUID that a package has
	 * @param type the type of what it identifies
	 * @return the UUID
	 * @throws InvalidInputException when it is neither
	 */
	static UUID id(String name, String text, String type) {
		return NodeSource.uuids(List.of(key(text, type)))
			.stream()
			.findFirst()
			.orElseThrow(() -> new InvalidInputException(ErrorCode.INVALID_ID, "input." + name,
					"'%s' is no id of type %s; expected the value of an 'id' field, or a UUID of a package."
						.formatted(Shown.of(text), type)));
	}

	/**
	 * Reads what may be an id of the API.
	 * @param text the id, or what a package has in its place
	 * @param type the type of what it identifies
	 * @return what a package has in its place
	 */
	static String key(String text, String type) {
		try {
			return GlobalId.parse(text, type, "id");
		}
		catch (InvalidInputException ex) {
			return text;
		}
	}

	/**
	 * Checks a text.
	 * @param name what the mutations call it
	 * @param text the text
	 * @param length how many characters it may have
	 * @throws InvalidInputException when it is blank, longer, or what no package may hold
	 */
	static void check(String name, String text, int length) {
		if (text.isBlank() || text.codePointCount(0, text.length()) > length) {
			throw refused(name, "has to have 1 to %d characters; expected another.".formatted(length));
		}
		Optional<String> wrong = CellRule.check(text);
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
	static InvalidInputException refused(String name, String message) {
		return new InvalidInputException(ErrorCode.INVALID_TEXT, "input." + name, "The %s %s".formatted(name, message));
	}

}
