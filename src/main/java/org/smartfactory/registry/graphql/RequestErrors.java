package org.smartfactory.registry.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Remembers with a request the codes of the errors that it was answered.
 */
public final class RequestErrors {

	private static final String ATTRIBUTE = RequestErrors.class.getName();

	private RequestErrors() {
	}

	/**
	 * Adds an error.
	 * @param request the request
	 * @param extensions what the answer says of the error
	 */
	public static void add(ServletRequest request, @Nullable Map<?, ?> extensions) {
		List<String> codes = new ArrayList<>(codes(request));
		codes.add(String.valueOf((extensions != null) ? extensions.get("code") : null));
		request.setAttribute(ATTRIBUTE, List.copyOf(codes));
	}

	/**
	 * The codes of the errors of a request.
	 * @param request the request
	 * @return the codes in the order of the answer, empty when it has no errors
	 */
	@SuppressWarnings("unchecked")
	public static List<String> codes(ServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof List<?> codes) ? (List<String>) codes : List.of();
	}

}
