package org.smartfactory.registry.graphql;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The reference of a request: its client sees it, and the log has it in each line that
 * was written for the request.
 */
public final class Reference {

	/** The header in which it is answered, and which a proxy may choose it by. */
	public static final String HEADER = "X-Request-Id";

	static final String KEY = "reference";

	private static final Pattern FORM = Pattern.compile("[\\w-]{1,64}");

	private Reference() {
	}

	/**
	 * Chooses the reference of a request.
	 * @param asked what the header of the request says, absent when there is none
	 * @return the same, or one of our own when that has not at most 64 letters, digits,
	 * hyphens and underscores
	 */
	public static String choose(@Nullable String asked) {
		return (asked != null && FORM.matcher(asked).matches()) ? asked : UUID.randomUUID().toString();
	}

	/**
	 * Gives the current thread the reference of the request that it answers.
	 * @param reference the reference
	 * @return what takes it away again
	 */
	public static MDC.MDCCloseable put(String reference) {
		return MDC.putCloseable(KEY, reference);
	}

	/**
	 * The reference of the request that the current thread answers.
	 * @return the reference, a new one where no request is answered
	 */
	static String current() {
		return Optional.ofNullable(MDC.get(KEY)).orElseGet(() -> choose(null));
	}

}
