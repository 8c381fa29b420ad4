package org.smartfactory.registry.graphql;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.smartfactory.registry.message.LocalizedException;
import org.smartfactory.registry.message.Message;

import org.springframework.graphql.execution.ErrorType;

/**
 * The registry is temporarily unavailable. The exception has no stack trace, which would
 * cost more than the response.
 */
public class UnavailableException extends LocalizedException {

	private final ErrorCode code;

	private final Duration retryAfter;

	/**
	 * Creates the exception.
	 * @param code the code of the outage
	 * @param retryAfter when to try again
	 * @param message the message for the client
	 */
	public UnavailableException(ErrorCode code, Duration retryAfter, Message message) {
		super(message, null, false);
		this.code = code;
		this.retryAfter = retryAfter;
	}

	/**
	 * Converts this exception to a GraphQL error.
	 * @param builder has the location and path of the error
	 * @param language the language of the client
	 * @return the error
	 */
	public GraphQLError toError(GraphqlErrorBuilder<?> builder, Locale language) {
		return builder.errorType(ErrorType.INTERNAL_ERROR)
			.message("%s", in(language))
			.extensions(Map.of("code", this.code.name()))
			.build();
	}

	public Duration retryAfter() {
		return this.retryAfter;
	}

}
