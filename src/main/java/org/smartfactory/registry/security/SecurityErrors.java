package org.smartfactory.registry.security;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.message.Message;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SecurityDataFetcherExceptionResolver;
import org.springframework.stereotype.Component;

/**
 * Converts denied access to a mutation to GraphQL errors with a code.
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
						Message.of("security.scope.missing", StewardsOnly.SCOPE).in(environment.getLocale()))
				: refused(builder, ErrorType.UNAUTHORIZED, ErrorCode.UNAUTHORIZED,
						Message.of("security.credentials.missing", StewardsOnly.SCOPE).in(environment.getLocale()));
	}

	/**
	 * Creates the error of denied access.
	 * @param builder has the location and path of the error
	 * @param type the classification
	 * @param code the code
	 * @param message what is wrong and what is expected, in the language of the client
	 * @return the error
	 */
	static GraphQLError refused(GraphqlErrorBuilder<?> builder, ErrorType type, ErrorCode code, String message) {
		return builder.errorType(type).message("%s", message).extensions(Map.of("code", code.name())).build();
	}

}
