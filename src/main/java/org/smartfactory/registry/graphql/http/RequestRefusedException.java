package org.smartfactory.registry.graphql.http;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;

import org.springframework.http.HttpStatus;

/**
 * Says what is wrong with an HTTP request before anything of it is executed.
 */
class RequestRefusedException extends RuntimeException {

	private final HttpStatus status;

	private final ErrorCode code;

	private final @Nullable String argument;

	RequestRefusedException(HttpStatus status, ErrorCode code, @Nullable String argument, String message) {
		super(message);
		this.status = status;
		this.code = code;
		this.argument = argument;
	}

	/**
	 * Refuses what is no well-formed GraphQL request.
	 * @param argument the parameter to blame, absent when it is the whole
	 * @param message what is wrong and what was expected
	 * @return the refusal
	 */
	static RequestRefusedException malformed(@Nullable String argument, String message) {
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
