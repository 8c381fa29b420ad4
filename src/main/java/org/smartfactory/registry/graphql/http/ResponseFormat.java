package org.smartfactory.registry.graphql.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The media types of answers. A wildcard and silence mean JSON, as clients that know
 * nothing of the other one expect.
 */
enum ResponseFormat {

	/** A refused document is answered with 200, because old clients read no other. */
	JSON(MediaType.APPLICATION_JSON) {

		@Override
		int status(WebGraphQlResponse response) {
			return HttpStatus.OK.value();
		}

	},

	/** The status says how the request ended. */
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
	 * The status of an answer.
	 * @param response the answer
	 * @return the status
	 */
	abstract int status(WebGraphQlResponse response);

	MediaType mediaType() {
		return new MediaType(this.type, StandardCharsets.UTF_8);
	}

	/**
	 * Chooses what the client likes best, and of two that it likes alike what it names
	 * first, by RFC 9110.
	 * @param headers the headers of the request
	 * @return the format, or empty when the client accepts none or says so in no
	 * intelligible way
	 */
	static Optional<ResponseFormat> accepted(ServerRequest.Headers headers) {
		try {
			List<MediaType> ranges = headers.accept();
			return ranges.isEmpty() ? Optional.of(JSON) : accepted(ranges);
		}
		catch (InvalidMediaTypeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<ResponseFormat> accepted(List<MediaType> ranges) {
		Stream<ResponseFormat> named = ranges.stream()
			.flatMap((range) -> Arrays.stream(values()).filter((format) -> range.equalsTypeAndSubtype(format.type)));
		return Stream.concat(named, Arrays.stream(values()))
			.filter((format) -> format.quality(ranges) > 0)
			.reduce((first, second) -> (second.quality(ranges) > first.quality(ranges)) ? second : first);
	}

	private double quality(List<MediaType> ranges) {
		return ranges.stream()
			.filter((range) -> range.includes(this.type))
			.min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

}
