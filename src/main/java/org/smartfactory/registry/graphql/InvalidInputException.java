package org.smartfactory.registry.graphql;

import org.smartfactory.registry.message.LocalizedException;
import org.smartfactory.registry.message.Message;

/**
 * An argument is invalid; the message names the expected value.
 */
public class InvalidInputException extends LocalizedException {

	private final ErrorCode code;

	private final String argument;

	public InvalidInputException(ErrorCode code, String argument, Message message) {
		super(message);
		this.code = code;
		this.argument = argument;
	}

	public ErrorCode code() {
		return this.code;
	}

	public String argument() {
		return this.argument;
	}

}
