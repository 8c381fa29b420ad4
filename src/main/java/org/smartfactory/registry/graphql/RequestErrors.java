package org.smartfactory.registry.graphql;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Remembers with a request the codes of the errors that it was answered.
 */
public final class RequestErrors {

	private static final String ATTRIBUTE = RequestErrors.class.getName();

	private static final String BROKEN_OFF = RequestErrors.class.getName() + ".brokenOff";

	private RequestErrors() {
	}

	/**
	 * Adds an error.
	 * @param request the request
	 * @param extensions what the answer says of the error
	 */
	public static void add(ServletRequest request, @Nullable Map<?, ?> extensions) {
		Set<String> codes = new LinkedHashSet<>(codes(request));
		codes.add(String.valueOf((extensions != null) ? extensions.get("code") : null));
		request.setAttribute(ATTRIBUTE, codes);
	}

	/**
	 * The codes of the errors of a request.
	 * @param request the request
	 * @return the codes in the order of the answer, each once
	 */
	@SuppressWarnings("unchecked")
	public static Set<String> codes(ServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Set<?> codes) ? (Set<String>) codes : Set.of();
	}

	/**
	 * Notes that the client of a request broke off: it reads no answer, and the server
	 * did not fail.
	 * @param request the request
	 */
	public static void setBrokenOff(ServletRequest request) {
		request.setAttribute(BROKEN_OFF, Boolean.TRUE);
	}

	/**
	 * Whether the client of a request broke off.
	 * @param request the request
	 * @return whether it did
	 */
	public static boolean isBrokenOff(ServletRequest request) {
		return request.getAttribute(BROKEN_OFF) != null;
	}

}
