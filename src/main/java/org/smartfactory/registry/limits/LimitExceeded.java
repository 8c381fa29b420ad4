package org.smartfactory.registry.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import org.smartfactory.registry.graphql.ErrorCode;

import org.springframework.graphql.execution.ErrorType;

/**
 * Refusals that say the limit and what was asked.
 */
final class LimitExceeded {

	private LimitExceeded() {
	}

	/**
	 * Refuses a request before it is executed.
	 * @param code which limit
	 * @param requested how much was asked for
	 * @param limit how much may be
	 * @param message both in words
	 * @return the refusal
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
