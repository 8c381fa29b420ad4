package org.smartfactory.registry.graphql;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Propagates the {@link Reference} of a request to its threads. Micrometer discovers it
 * through {@code ServiceLoader}.
 */
public final class ReferenceThreadLocalAccessor implements ThreadLocalAccessor<String> {

	@Override
	public Object key() {
		return ReferenceThreadLocalAccessor.class.getName();
	}

	@Override
	public @Nullable String getValue() {
		return MDC.get(Reference.KEY);
	}

	@Override
	public void setValue(String reference) {
		MDC.put(Reference.KEY, reference);
	}

	@Override
	public void setValue() {
		MDC.remove(Reference.KEY);
	}

}
