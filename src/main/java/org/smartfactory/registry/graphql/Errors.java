package org.smartfactory.registry.graphql;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
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
class Errors {

	private static final Logger logger = LoggerFactory.getLogger(Errors.class);

	@Bean
	DataFetcherExceptionResolver exceptionResolver() {
		return DataFetcherExceptionResolver.forSingleError(Errors::answer);
	}

	private static GraphQLError answer(Throwable cause, DataFetchingEnvironment environment) {
		if (cause instanceof InvalidInputException refused) {
			return error(environment, ErrorType.BAD_REQUEST, Objects.requireNonNull(refused.getMessage()),
					Map.of("code", refused.code().name(), "argument", refused.argument()));
		}
		String reference = UUID.randomUUID().toString();
		logger.error("Request failed, reference {}", reference, cause);
		return error(environment, ErrorType.INTERNAL_ERROR,
				"The registry failed to answer; the reference is " + reference + ".",
				Map.of("code", ErrorCode.INTERNAL_ERROR.name(), "reference", reference));
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorClassification classification,
			String message, Map<String, Object> extensions) {
		return GraphqlErrorBuilder.newError(environment)
			.errorType(classification)
			.message("%s", message)
			.extensions(extensions)
			.build();
	}

}
