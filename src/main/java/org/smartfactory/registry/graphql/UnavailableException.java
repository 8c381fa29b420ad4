package org.smartfactory.registry.graphql;

import java.time.Duration;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import org.springframework.graphql.execution.ErrorType;

/**
 * Says that the registry does not answer now, and may later. It has no stack trace, which
 * would cost more than the answer.
 */
public class UnavailableException extends RuntimeException {

	private final ErrorCode code;

	private final Duration retryAfter;

	/**
	 * Says that the registry does not answer now.
	 * @param code why
	 * @param retryAfter when to try again
	 * @param message why, for a person
	 */
	public UnavailableException(ErrorCode code, Duration retryAfter, String message) {
		super(message, null, false, false);
		this.code = code;
		this.retryAfter = retryAfter;
	}

	/**
	 * The same as an error of the API.
	 * @param builder says where it happened
	 * @return the error
	 */
	public GraphQLError toError(GraphqlErrorBuilder<?> builder) {
		return builder.errorType(ErrorType.INTERNAL_ERROR)
			.message("%s", getMessage())
			.extensions(Map.of("code", this.code.name()))
			.build();
	}

	public Duration retryAfter() {
		return this.retryAfter;
	}

}
