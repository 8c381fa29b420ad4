package org.smartfactory.registry.graphql;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartfactory.registry.message.Message;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.ErrorType;

/**
 * Maps exceptions of the execution to GraphQL errors. Implemented as a
 * {@link DataFetcherExceptionResolver}: {@code @GraphQlExceptionHandler} would return an
 * empty connection beside the error.
 */
@Configuration(proxyBeanMethods = false)
public class Errors {

	private static final Logger logger = LoggerFactory.getLogger(Errors.class);

	@Bean
	DataFetcherExceptionResolver exceptionResolver(UnavailabilityInterceptor unavailability) {
		return DataFetcherExceptionResolver
			.forSingleError((cause, environment) -> map(cause, environment, unavailability));
	}

	private static GraphQLError map(Throwable cause, DataFetchingEnvironment environment,
			UnavailabilityInterceptor unavailability) {
		if (cause instanceof InvalidInputException refused) {
			return refused(GraphqlErrorBuilder.newError(environment), refused, environment.getLocale());
		}
		if (cause instanceof GraphQLError error) {
			return DocumentErrors.classified(error, GraphqlErrorBuilder.newError(environment), environment.getLocale());
		}
		return UnavailabilityInterceptor.find(cause)
			.map((code) -> unavailability.unavailable(code)
				.toError(GraphqlErrorBuilder.newError(environment), environment.getLocale()))
			.orElseGet(() -> unforeseen(GraphqlErrorBuilder.newError(environment), cause, environment.getLocale()));
	}

	static GraphQLError refused(GraphqlErrorBuilder<?> builder, InvalidInputException refused, Locale language) {
		return refused(builder, refused.code(), refused.argument(), refused.in(language));
	}

	/**
	 * Creates the error of an invalid request.
	 * @param builder has the location and path of the error
	 * @param code the code
	 * @param argument the invalid argument, absent if no single argument is the cause
	 * @param message what is wrong and what is expected, in the language of the client
	 * @return the error
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
	 * Logs an unexpected failure and creates its error, which exposes only the reference
	 * of the request in the log.
	 * @param builder has the location and path of the error
	 * @param cause the failure
	 * @param language the language of the client
	 * @return the error
	 */
	public static GraphQLError unforeseen(GraphqlErrorBuilder<?> builder, Object cause, Locale language) {
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
			.message("%s", Message.of("graphql.internal-error", reference).in(language))
			.extensions(extensions)
			.build();
	}

}
