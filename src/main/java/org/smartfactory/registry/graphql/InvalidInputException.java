package org.smartfactory.registry.graphql;

/**
 * Says which argument the client has to change before it asks again, and to what.
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
