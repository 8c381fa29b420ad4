package org.smartfactory.registry.graphql.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Reads the parameters of a GET from the query string, variables and extensions as JSON.
 * An empty parameter is treated as absent.
 */
@Component
class GetRequestReader {

	private final JsonText json;

	GetRequestReader(JsonText json) {
		this.json = json;
	}

	/**
	 * Reads the parameters.
	 * @param request the request
	 * @return the parameters
	 * @throws RequestRefusedException if the query string cannot be decoded, or a
	 * parameter is invalid or given more than once
	 */
	RequestParameters read(ServerRequest request) {
		Map<String, String[]> decoded = decode(request);
		Map<String, @Nullable Object> sent = new HashMap<>();
		for (String name : List.of("query", "operationName")) {
			sent.put(name, single(decoded, name));
		}
		for (String name : List.of("variables", "extensions")) {
			String text = single(decoded, name);
			sent.put(name, (text != null) ? this.json.read(text, name) : null);
		}
		return RequestParameters.of(sent);
	}

	private static Map<String, String[]> decode(ServerRequest request) {
		try {
			return request.servletRequest().getParameterMap();
		}
		catch (IllegalStateException ex) {
			throw RequestRefusedException.malformed(null, Message.of("http.query-string.undecodable"));
		}
	}

	private static @Nullable String single(Map<String, String[]> decoded, String name) {
		String[] values = decoded.getOrDefault(name, new String[0]);
		if (values.length > 1) {
			throw RequestRefusedException.malformed(name,
					(values.length == 2) ? Message.of("http.parameter.twice", name)
							: Message.of("http.parameter.repeated", name, values.length));
		}
		return (values.length == 0 || values[0].isEmpty()) ? null : values[0];
	}

}
