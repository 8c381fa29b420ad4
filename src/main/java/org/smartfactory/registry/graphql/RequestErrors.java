package org.smartfactory.registry.graphql;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Stores the error codes of a response as an attribute of the request.
 */
public final class RequestErrors {

	private static final String ATTRIBUTE = RequestErrors.class.getName();

	private static final String BROKEN_OFF = RequestErrors.class.getName() + ".brokenOff";

	private RequestErrors() {
	}

	/**
	 * Adds an error.
	 * @param request the request
	 * @param extensions the extensions of the error
	 */
	public static void add(ServletRequest request, @Nullable Map<?, ?> extensions) {
		Set<String> codes = new LinkedHashSet<>(codes(request));
		codes.add(String.valueOf((extensions != null) ? extensions.get("code") : null));
		request.setAttribute(ATTRIBUTE, codes);
	}

	/**
	 * The codes of the errors of a request.
	 * @param request the request
	 * @return the codes in the order of the response, each once
	 */
	@SuppressWarnings("unchecked")
	public static Set<String> codes(ServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Set<?> codes) ? (Set<String>) codes : Set.of();
	}

	/**
	 * Records that the client disconnected, which is not a failure of the server.
	 * @param request the request
	 */
	public static void setBrokenOff(ServletRequest request) {
		request.setAttribute(BROKEN_OFF, Boolean.TRUE);
	}

	/**
	 * Whether the client disconnected.
	 * @param request the request
	 * @return whether it did
	 */
	public static boolean isBrokenOff(ServletRequest request) {
		return request.getAttribute(BROKEN_OFF) != null;
	}

}
