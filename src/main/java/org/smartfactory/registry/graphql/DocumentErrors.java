package org.smartfactory.registry.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Adds classification, code and argument to the errors that are found before the
 * execution, in the document or in its variables.
 */
@Component
@Order(0)
class DocumentErrors implements WebGraphQlInterceptor {

	/** The argument or variable that a message of graphql-java names. */
	private static final Pattern ARGUMENT = Pattern.compile("(?:[Aa]rgument|[Vv]ariable|参数|变量) ?['“]([^'”]+)['”]");

	private static final Map<ErrorClassification, ErrorCode> REFUSALS = Map.of(graphql.ErrorType.InvalidSyntax,
			ErrorCode.SYNTAX_ERROR, graphql.ErrorType.ValidationError, ErrorCode.VALIDATION_ERROR,
			graphql.ErrorType.OperationNotSupported, ErrorCode.VALIDATION_ERROR, graphql.ErrorType.ExecutionAborted,
			ErrorCode.VALIDATION_ERROR);

	/** Internals of graphql-java in its messages. */
	private static final Pattern NOISE = Pattern.compile("^Validation error \\([^)]*\\) ?: | because of : .*$");

	/**
	 * A value of the document in a message of graphql-java. The bound prevents quadratic
	 * matching time on a long word.
	 */
	private static final Pattern VALUE = Pattern.compile("\\b\\w{1,20}Value\\{(?:value|name)='?([^'}]*)'?}");

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(DocumentErrors::classified);
	}

	private static WebGraphQlResponse classified(WebGraphQlResponse response) {
		if (response.getErrors().stream().allMatch(DocumentErrors::isClassified)) {
			return response;
		}
		Locale language = response.getExecutionInput().getLocale();
		List<GraphQLError> errors = response.getExecutionResult()
			.getErrors()
			.stream()
			.map((error) -> classified(error, language))
			.toList();
		return response.transform((builder) -> builder.errors(errors));
	}

	private static boolean isClassified(ResponseError error) {
		return error.getExtensions().containsKey("code");
	}

	private static GraphQLError classified(GraphQLError error, Locale language) {
		if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
			return error;
		}
		GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError().locations(error.getLocations());
		if (error.getPath() != null) {
			builder.path(error.getPath());
		}
		return classified(error, builder, language);
	}

	/**
	 * Converts an error of graphql-java; an error without a path was found before the
	 * execution.
	 * @param error the error
	 * @param builder has the location and path of the error
	 * @param language the language of the client
	 * @return the error with classification and code
	 */
	static GraphQLError classified(GraphQLError error, GraphqlErrorBuilder<?> builder, Locale language) {
		ErrorCode code = REFUSALS.get(error.getErrorType());
		if (code == null && error.getPath() == null) {
			code = ErrorCode.VALIDATION_ERROR;
		}
		if (code == null) {
			return Errors.unforeseen(builder, error, language);
		}
		Matcher argument = ARGUMENT.matcher(error.getMessage());
		return Errors.refused(builder, code, argument.find() ? argument.group(1) : null,
				tidy(UntranslatedErrors.translate(error.getMessage(), language)));
	}

	private static String tidy(String message) {
		return VALUE.matcher(NOISE.matcher(message).replaceAll("")).replaceAll("$1");
	}

}
