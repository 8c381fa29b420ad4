package org.smartfactory.registry.graphql;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The reference of a request: it is in the response, and in each log line that was
 * written for the request.
 */
public final class Reference {

	/** The response header of the reference; a proxy may set it in the request. */
	public static final String HEADER = "X-Request-Id";

	static final String KEY = "reference";

	private static final Pattern FORM = Pattern.compile("[\\w-]{1,64}");

	private Reference() {
	}

	/**
	 * Chooses the reference of a request.
	 * @param asked the header of the request, absent if there is none
	 * @return the header if it has 1 to 64 letters, digits, hyphens and underscores,
	 * otherwise a random UUID
	 */
	public static String choose(@Nullable String asked) {
		return (asked != null && FORM.matcher(asked).matches()) ? asked : UUID.randomUUID().toString();
	}

	/**
	 * Sets the reference of the request that the current thread serves.
	 * @param reference the reference
	 * @return removes the reference when it is closed
	 */
	public static MDC.MDCCloseable put(String reference) {
		return MDC.putCloseable(KEY, reference);
	}

	/**
	 * The reference of the request that the current thread serves.
	 * @return the reference, a new one if the thread serves no request
	 */
	static String current() {
		return Optional.ofNullable(MDC.get(KEY)).orElseGet(() -> choose(null));
	}

}
