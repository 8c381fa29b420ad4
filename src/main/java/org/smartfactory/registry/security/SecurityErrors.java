package org.smartfactory.registry.security;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SecurityDataFetcherExceptionResolver;
import org.springframework.stereotype.Component;

/**
 * Answers a mutation by somebody who may not make it as all errors of the API are
 * answered.
 */
@Component
@Order(0)
class SecurityErrors extends SecurityDataFetcherExceptionResolver {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable cause, DataFetchingEnvironment environment) {
		GraphQLError error = super.resolveToSingleError(cause, environment);
		if (error == null) {
			return null;
		}
		GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError(environment);
		return (error.getErrorType() == ErrorType.FORBIDDEN)
				? refused(builder, ErrorType.FORBIDDEN, ErrorCode.FORBIDDEN,
						"The token does not allow this; expected one with the scope '%s'."
							.formatted(StewardsOnly.SCOPE))
				: refused(builder, ErrorType.UNAUTHORIZED, ErrorCode.UNAUTHORIZED,
						"This takes credentials; expected a token with the scope '%s', or an API key, in the header 'Authorization: Bearer …'."
							.formatted(StewardsOnly.SCOPE));
	}

	/**
	 * Answers a refusal.
	 * @param builder says where it happened
	 * @param type its classification
	 * @param code its code
	 * @param message what is wrong and what is expected
	 * @return the answer
	 */
	static GraphQLError refused(GraphqlErrorBuilder<?> builder, ErrorType type, ErrorCode code, String message) {
		return builder.errorType(type).message("%s", message).extensions(Map.of("code", code.name())).build();
	}

}
