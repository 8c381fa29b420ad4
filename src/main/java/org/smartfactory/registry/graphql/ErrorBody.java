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
 * Answers what is refused before the endpoint is reached in the form that all errors of
 * this API have.
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
	 * Answers an error.
	 * @param request the request, which says what format it accepts
	 * @param response the response, of which nothing was written
	 * @param status its status
	 * @param error the error
	 * @throws IOException when the client is gone
	 */
	public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, GraphQLError error)
			throws IOException {
		RequestErrors.add(request, error.getExtensions());
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setContentType(Negotiation.choose(request, FORMATS).orElse(MediaType.APPLICATION_JSON).toString());
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(json(error));
	}

	/**
	 * The body of an answer that is an error and nothing else.
	 * @param error the error
	 * @return the body
	 */
	public String json(GraphQLError error) {
		return this.mapper.writeValueAsString(Map.of("errors", List.of(error.toSpecification())));
	}

}
