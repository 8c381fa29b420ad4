package org.smartfactory.registry.recognition;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.GlobalId;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.Sanitizer;

import org.springframework.stereotype.Component;

/**
 * Reads the identifiers of lists that clients send.
 */
@Component
public class ListArguments {

	private final RecognitionLists lists;

	ListArguments(RecognitionLists lists) {
		this.lists = lists;
	}

	/**
	 * Reads one identifier.
	 * @param id what the client sent
	 * @param argument the argument it was sent in
	 * @return the key of the list
	 * @throws InvalidInputException when it is malformed or no list has it
	 */
	public String get(String id, String argument) {
		String key = GlobalId.parse(id, "RecognitionList", argument);
		if (!this.lists.keys().contains(key)) {
			throw new InvalidInputException(ErrorCode.UNKNOWN_LIST, argument,
					"No list has the identifier '%s'; expected the 'id' of one that 'recognitionLists' lists."
						.formatted(Sanitizer.of(id)));
		}
		return key;
	}

}
