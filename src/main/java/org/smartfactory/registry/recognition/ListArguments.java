package org.smartfactory.registry.recognition;

import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.GlobalId;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.message.Message;

import org.springframework.stereotype.Component;

/**
 * Validates list IDs of clients.
 */
@Component
public class ListArguments {

	private final RecognitionLists lists;

	ListArguments(RecognitionLists lists) {
		this.lists = lists;
	}

	/**
	 * Validates an ID.
	 * @param id the ID of the client
	 * @param argument the argument that contains it
	 * @return the key of the list
	 * @throws InvalidInputException when it is malformed or the list does not exist
	 */
	public String get(String id, String argument) {
		String key = GlobalId.parse(id, "RecognitionList", argument);
		if (!this.lists.keys().contains(key)) {
			throw new InvalidInputException(ErrorCode.UNKNOWN_LIST, argument,
					Message.of("recognition.list.unknown", argument, Sanitizer.of(id)));
		}
		return key;
	}

}
