package org.smartfactory.registry.graphql;

/**
 * An argument is invalid; the message names the expected value.
 */
public class InvalidInputException extends RuntimeException {

	private final ErrorCode code;

	private final String argument;

	public InvalidInputException(ErrorCode code, String argument, String message) {
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
