package org.smartfactory.registry.graphql.http;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.message.LocalizedException;
import org.smartfactory.registry.message.Message;

import org.springframework.http.HttpStatus;

/**
 * An HTTP request is refused before anything is executed.
 */
class RequestRefusedException extends LocalizedException {

	private final HttpStatus status;

	private final ErrorCode code;

	private final @Nullable String argument;

	RequestRefusedException(HttpStatus status, ErrorCode code, @Nullable String argument, Message message) {
		super(message);
		this.status = status;
		this.code = code;
		this.argument = argument;
	}

	/**
	 * Creates the exception for a malformed request.
	 * @param argument the invalid parameter, absent for the whole request
	 * @param message what is wrong and what is expected
	 * @return the exception
	 */
	static RequestRefusedException malformed(@Nullable String argument, Message message) {
		return new RequestRefusedException(HttpStatus.BAD_REQUEST, ErrorCode.INVALID_REQUEST, argument, message);
	}

	HttpStatus status() {
		return this.status;
	}

	ErrorCode code() {
		return this.code;
	}

	@Nullable String argument() {
		return this.argument;
	}

}
