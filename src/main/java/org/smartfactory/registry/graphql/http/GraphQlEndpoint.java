package org.smartfactory.registry.graphql.http;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.Negotiation;
import org.smartfactory.registry.graphql.RequestErrors;
import org.smartfactory.registry.message.Message;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Handles GET and POST as the GraphQL-over-HTTP specification defines them. The HTTP
 * handler of Spring for GraphQL does not support GET and does not report what is wrong
 * with a body.
 */
@Component
class GraphQlEndpoint {

	private final WebGraphQlHandler handler;

	private final GetRequestReader url;

	private final PostRequestReader body;

	private final Caching caching;

	private final IdGenerator ids = new AlternativeJdkIdGenerator();

	GraphQlEndpoint(WebGraphQlHandler handler, GetRequestReader url, PostRequestReader body, Caching caching) {
		this.handler = handler;
		this.url = url;
		this.body = body;
		this.caching = caching;
	}

	/**
	 * Handles a GET, which must not change anything, or a HEAD, whose response body the
	 * server omits.
	 * @param request the request
	 * @return the response; 304 without an execution if the client has the current
	 * response. {@code If-None-Match: *} requires the execution, because a response with
	 * errors does not count.
	 * @throws RequestRefusedException if the request is malformed
	 */
	ServerResponse get(ServerRequest request) {
		ResponseFormat format = format(request);
		@Nullable String tag = this.caching.tag(request, format);
		if (tag != null && request.checkNotModified(tag).isPresent()) {
			return notModified(tag);
		}
		WebGraphQlRequest asked = request(request, this.url.read(request));
		ReadOnlyGetGuard.require(asked);
		WebGraphQlResponse response = execute(asked);
		if (Negotiation.wantsNoneThatExists(request.servletRequest()) && response.getErrors().isEmpty()) {
			return notModified(tag);
		}
		return answer(request, response, format, tag);
	}

	private ServerResponse notModified(@Nullable String tag) {
		return ServerResponse.status(HttpStatus.NOT_MODIFIED)
			.headers((headers) -> this.caching.describe(headers, tag))
			.build();
	}

	/**
	 * Handles a POST.
	 * @param request the request
	 * @return the response
	 * @throws RequestRefusedException if the request is malformed
	 */
	ServerResponse post(ServerRequest request) {
		ResponseFormat format = format(request);
		return answer(request, execute(request(request, this.body.read(request))), format, null);
	}

	private static ResponseFormat format(ServerRequest request) {
		return ResponseFormat.accepted(request.headers())
			.orElseThrow(() -> new RequestRefusedException(HttpStatus.NOT_ACCEPTABLE, ErrorCode.NOT_ACCEPTABLE, null,
					Message.of("http.accept.unsupported")));
	}

	private WebGraphQlRequest request(ServerRequest request, RequestParameters parameters) {
		return new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(), null,
				request.remoteAddress().orElse(null), request.attributes(), parameters.toRequest(),
				this.ids.generateId().toString(), Negotiation.language(request.servletRequest()));
	}

	private WebGraphQlResponse execute(WebGraphQlRequest request) {
		return Objects.requireNonNull(this.handler.handleRequest(request).block());
	}

	private ServerResponse answer(ServerRequest request, WebGraphQlResponse response, ResponseFormat format,
			@Nullable String tag) {
		response.getErrors().forEach((error) -> RequestErrors.add(request.servletRequest(), error.getExtensions()));
		boolean refused = response.getErrors()
			.stream()
			.anyMatch((error) -> ErrorCode.METHOD_NOT_ALLOWED.name().equals(error.getExtensions().get("code")));
		ServerResponse.BodyBuilder builder = ServerResponse
			.status(refused ? HttpStatus.METHOD_NOT_ALLOWED.value() : format.status(response))
			.headers((headers) -> headers.putAll(response.getResponseHeaders()))
			.headers((headers) -> this.caching.describe(headers, response.getErrors().isEmpty() ? tag : null))
			.contentType(format.mediaType());
		if (!response.getErrors().isEmpty()) {
			builder.headers((headers) -> headers.setContentLanguage(response.getExecutionInput().getLocale()));
		}
		return (refused ? builder.allow(HttpMethod.POST) : builder).body(response.toMap());
	}

}
