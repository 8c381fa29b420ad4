package org.smartfactory.registry.graphql.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.Errors;
import org.smartfactory.registry.graphql.Negotiation;
import org.smartfactory.registry.graphql.RequestErrors;
import org.smartfactory.registry.graphql.UnavailableException;
import org.smartfactory.registry.message.Message;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Builds the responses to requests that were not executed, as GraphQL errors.
 */
@Component
class ErrorResponses {

	private final Caching caching;

	ErrorResponses(Caching caching) {
		this.caching = caching;
	}

	/**
	 * Refuses an HTTP method that the endpoint does not support.
	 * @param request the request
	 * @return never
	 * @throws RequestRefusedException always
	 */
	ServerResponse refuseMethod(ServerRequest request) {
		throw new RequestRefusedException(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.METHOD_NOT_ALLOWED, null,
				Message.of("http.method.get-or-post"));
	}

	/**
	 * Converts a failure to a response.
	 * @param cause the failure
	 * @param request the request
	 * @return the response
	 */
	ServerResponse answer(Throwable cause, ServerRequest request) {
		Locale language = Negotiation.language(request.servletRequest());
		if (cause instanceof RequestRefusedException refused) {
			return answer(refused.status(), Errors.refused(GraphqlErrorBuilder.newError(), refused.code(),
					refused.argument(), refused.in(language)), request);
		}
		if (cause instanceof UnavailableException unavailable) {
			return body(
					builder(HttpStatus.SERVICE_UNAVAILABLE, request).header(HttpHeaders.RETRY_AFTER,
							Long.toString(Math.max(unavailable.retryAfter().toSeconds(), 1))),
					unavailable.toError(GraphqlErrorBuilder.newError(), language), request);
		}
		return answer(HttpStatus.INTERNAL_SERVER_ERROR,
				Errors.unforeseen(GraphqlErrorBuilder.newError(), cause, language), request);
	}

	private ServerResponse answer(HttpStatus status, GraphQLError error, ServerRequest request) {
		return body(builder(status, request), error, request);
	}

	private static ServerResponse body(ServerResponse.BodyBuilder builder, GraphQLError error, ServerRequest request) {
		RequestErrors.add(request.servletRequest(), error.getExtensions());
		return builder.body(Map.of("errors", List.of(error.toSpecification())));
	}

	private ServerResponse.BodyBuilder builder(HttpStatus status, ServerRequest request) {
		ServerResponse.BodyBuilder builder = ServerResponse.status(status)
			.headers((headers) -> this.caching.describe(headers, null))
			.headers((headers) -> headers.setContentLanguage(Negotiation.language(request.servletRequest())))
			.contentType(ResponseFormat.accepted(request.headers()).orElse(ResponseFormat.JSON).mediaType());
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			builder.allow(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
		}
		if (status == HttpStatus.UNSUPPORTED_MEDIA_TYPE) {
			builder.headers((headers) -> headers.setAccept(List.of(MediaType.APPLICATION_JSON)));
		}
		return builder;
	}

}
