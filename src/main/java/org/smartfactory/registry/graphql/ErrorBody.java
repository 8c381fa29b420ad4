package org.smartfactory.registry.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.MediaTypes;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes the JSON response of a request that is refused before it reaches the endpoint.
 */
@Component
public class ErrorBody {

	private static final List<MediaType> FORMATS = List.of(MediaType.APPLICATION_JSON,
			MediaTypes.APPLICATION_GRAPHQL_RESPONSE);

	private final JsonMapper mapper;

	ErrorBody(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Writes an error response.
	 * @param request the request, for its headers {@code Accept} and
	 * {@code Accept-Language}
	 * @param response the response, not yet committed
	 * @param status the status of the response
	 * @param error the error, in the language of the request
	 * @throws IOException if the client has disconnected
	 */
	public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, GraphQLError error)
			throws IOException {
		RequestErrors.add(request, error.getExtensions());
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setContentType(Negotiation.choose(request, FORMATS).orElse(MediaType.APPLICATION_JSON).toString());
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Negotiation.language(request).getLanguage());
		response.getWriter().write(json(error));
	}

	/**
	 * The body of a response that contains only an error.
	 * @param error the error
	 * @return the body as JSON
	 */
	public String json(GraphQLError error) {
		return this.mapper.writeValueAsString(Map.of("errors", List.of(error.toSpecification())));
	}

}
