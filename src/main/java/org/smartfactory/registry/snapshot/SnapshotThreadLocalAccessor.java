package org.smartfactory.registry.snapshot;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Propagates the snapshot of a request to its threads. Micrometer discovers it through
 * {@code ServiceLoader}; Spring for GraphQL applies it around controllers and batch
 * loaders.
 */
public final class SnapshotThreadLocalAccessor implements ThreadLocalAccessor<Snapshot> {

	static final String KEY = Snapshot.class.getName();

	static final ThreadLocal<@Nullable Snapshot> CURRENT = new ThreadLocal<>();

	@Override
	public Object key() {
		return KEY;
	}

	@Override
	public @Nullable Snapshot getValue() {
		return CURRENT.get();
	}

	@Override
	public void setValue(Snapshot snapshot) {
		CURRENT.set(snapshot);
	}

	@Override
	public void setValue() {
		CURRENT.remove();
	}

}
