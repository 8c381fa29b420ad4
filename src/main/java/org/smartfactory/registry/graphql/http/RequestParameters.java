package org.smartfactory.registry.graphql.http;

import java.util.List;
import java.util.Map;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;

/**
 * The typed parameters of a GraphQL-over-HTTP request.
 *
 * @param query the text of the document, absent if it is requested by its hash
 * @param operationName the operation to execute, absent if the document has only one
 * @param variables the values of the variables
 * @param extensions the protocol extensions
 */
record RequestParameters(@Nullable String query, @Nullable String operationName,
		Map<String, @Nullable Object> variables, Map<String, Object> extensions) {

	/**
	 * Validates the parameters.
	 * @param sent the values by name; other names are ignored, null is treated as absent
	 * @return the parameters
	 * @throws RequestRefusedException if a value has the wrong type, or the document is
	 * missing
	 */
	static RequestParameters of(Map<String, ? extends @Nullable Object> sent) {
		RequestParameters parameters = new RequestParameters(text(sent, "query"), text(sent, "operationName"),
				object(sent, "variables"), object(sent, "extensions"));
		if (parameters.query() == null && PersistedQuery.hash(parameters.extensions()) == null) {
			throw RequestRefusedException.malformed("query", Message.of("http.query.missing"));
		}
		return parameters;
	}

	/**
	 * Converts the parameters to a request of Spring for GraphQL.
	 * @return the request
	 */
	GraphQlRequest toRequest() {
		String document = (this.query != null) ? this.query : PersistedQuerySupport.PERSISTED_QUERY_MARKER;
		return new DefaultGraphQlRequest(document, this.operationName, this.variables, this.extensions);
	}

	private static @Nullable String text(Map<String, ? extends @Nullable Object> sent, String name) {
		Object value = sent.get(name);
		if (value != null && !(value instanceof String)) {
			throw RequestRefusedException.malformed(name, Message.of("http.parameter.not-a-string", name, kind(value)));
		}
		return (String) value;
	}

	@SuppressWarnings("unchecked")
	private static <V extends @Nullable Object> Map<String, V> object(Map<String, ? extends @Nullable Object> sent,
			String name) {
		Object value = sent.get(name);
		if (value == null) {
			return Map.of();
		}
		if (!(value instanceof Map)) {
			throw RequestRefusedException.malformed(name,
					Message.of("http.parameter.not-an-object", name, kind(value)));
		}
		return (Map<String, V>) value;
	}

	private static Message kind(Object value) {
		if (value instanceof Map) {
			return Message.of("http.kind.object");
		}
		if (value instanceof List) {
			return Message.of("http.kind.list");
		}
		if (value instanceof String) {
			return Message.of("http.kind.string");
		}
		return (value instanceof Boolean) ? Message.of("http.kind.boolean") : Message.of("http.kind.number");
	}

}
