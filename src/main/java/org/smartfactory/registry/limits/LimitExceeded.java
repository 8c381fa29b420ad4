package org.smartfactory.registry.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import org.smartfactory.registry.graphql.ErrorCode;

import org.springframework.graphql.execution.ErrorType;

/**
 * Creates the errors of exceeded limits.
 */
final class LimitExceeded {

	private LimitExceeded() {
	}

	/**
	 * Refuses a request before it is executed.
	 * @param code the code of the limit
	 * @param requested the requested amount
	 * @param limit the limit
	 * @param message the message with both numbers, in the language of the client
	 * @return the exception that aborts the execution
	 */
	static AbortExecutionException of(ErrorCode code, long requested, long limit, String message) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", code.name());
		extensions.put("requested", requested);
		extensions.put("limit", limit);
		return new AbortExecutionException(List.of(GraphQLError.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", message)
			.extensions(extensions)
			.build()));
	}

}
