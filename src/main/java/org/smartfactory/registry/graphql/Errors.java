package org.smartfactory.registry.graphql;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.ErrorType;

/**
 * Answers what goes wrong while a request is executed. It is a resolver and no exception
 * handler method, because behind one of those a connection would be answered empty beside
 * the error.
 */
@Configuration(proxyBeanMethods = false)
public class Errors {

	private static final Logger logger = LoggerFactory.getLogger(Errors.class);

	@Bean
	DataFetcherExceptionResolver exceptionResolver() {
		return DataFetcherExceptionResolver.forSingleError(Errors::answer);
	}

	private static GraphQLError answer(Throwable cause, DataFetchingEnvironment environment) {
		if (cause instanceof InvalidInputException refused) {
			return refused(GraphqlErrorBuilder.newError(environment), refused);
		}
		if (cause instanceof GraphQLError error) {
			return DocumentErrors.classified(error, GraphqlErrorBuilder.newError(environment));
		}
		return UnavailabilityInterceptor.find(cause)
			.map((code) -> UnavailabilityInterceptor.unavailable(code)
				.toError(GraphqlErrorBuilder.newError(environment)))
			.orElseGet(() -> unforeseen(GraphqlErrorBuilder.newError(environment), cause));
	}

	static GraphQLError refused(GraphqlErrorBuilder<?> builder, InvalidInputException refused) {
		return refused(builder, refused.code(), refused.argument(), String.valueOf(refused.getMessage()));
	}

	/**
	 * Answers what the client has to change.
	 * @param builder says where it happened
	 * @param code what is wrong
	 * @param argument what is to blame, absent when it is no single argument
	 * @param message what is wrong and what was expected
	 * @return the answer
	 */
	public static GraphQLError refused(GraphqlErrorBuilder<?> builder, ErrorCode code, @Nullable String argument,
			String message) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", code.name());
		if (argument != null) {
			extensions.put("argument", argument);
		}
		return builder.errorType(ErrorType.BAD_REQUEST).message("%s", message).extensions(extensions).build();
	}

	/**
	 * Answers something that was not foreseen: nothing of it leaks but the reference of
	 * the request, which is in the log.
	 * @param builder says where it happened
	 * @param cause what happened
	 * @return the answer
	 */
	public static GraphQLError unforeseen(GraphqlErrorBuilder<?> builder, Object cause) {
		String reference = Reference.current();
		if (cause instanceof Throwable thrown) {
			logger.error("Request failed, reference {}", reference, thrown);
		}
		else {
			logger.error("Request failed, reference {}: {}", reference, cause);
		}
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", ErrorCode.INTERNAL_ERROR.name());
		extensions.put("reference", reference);
		return builder.errorType(ErrorType.INTERNAL_ERROR)
			.message("%s", "The registry failed to answer; the reference is " + reference + ".")
			.extensions(extensions)
			.build();
	}

}
