package org.smartfactory.registry.graphql.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.smartfactory.registry.graphql.Negotiation;

import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The media types of responses. A wildcard or a missing {@code Accept} selects JSON,
 * which legacy clients expect.
 */
enum ResponseFormat {

	/** Status 200 also for an invalid document: legacy clients ignore other statuses. */
	JSON(MediaType.APPLICATION_JSON) {

		@Override
		int status(WebGraphQlResponse response) {
			return HttpStatus.OK.value();
		}

	},

	/** The status shows the outcome of the request. */
	GRAPHQL_RESPONSE(MediaTypes.APPLICATION_GRAPHQL_RESPONSE) {

		@Override
		int status(WebGraphQlResponse response) {
			if (!response.getExecutionResult().isDataPresent()) {
				return HttpStatus.BAD_REQUEST.value();
			}
			return response.getErrors().isEmpty() ? HttpStatus.OK.value() : PARTIAL_SUCCESS;
		}

	};

	/** The status of the GraphQL-over-HTTP specification for data beside errors. */
	static final int PARTIAL_SUCCESS = 294;

	private final MediaType type;

	ResponseFormat(MediaType type) {
		this.type = type;
	}

	/**
	 * The HTTP status of a response.
	 * @param response the response
	 * @return the status
	 */
	abstract int status(WebGraphQlResponse response);

	MediaType mediaType() {
		return new MediaType(this.type, StandardCharsets.UTF_8);
	}

	/**
	 * Selects the preferred format.
	 * @param headers the headers of the request
	 * @return the format, or empty if the client accepts none or the header is malformed
	 */
	static Optional<ResponseFormat> accepted(ServerRequest.Headers headers) {
		List<MediaType> offered = Stream.of(values()).map((format) -> format.type).toList();
		return Negotiation.choose(headers.header(HttpHeaders.ACCEPT), offered)
			.map((type) -> values()[offered.indexOf(type)]);
	}

}
