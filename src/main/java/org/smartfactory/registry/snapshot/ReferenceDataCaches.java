package org.smartfactory.registry.snapshot;

import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/**
 * Creates caches of reference data. Each holds two revisions, for requests that began
 * before and after a change.
 */
@Component
public class ReferenceDataCaches {

	private static final int REVISIONS = 2;

	private final Revision revision;

	private final MeterRegistry meters;

	ReferenceDataCaches(Revision revision, MeterRegistry meters) {
		this.revision = revision;
		this.meters = meters;
	}

	/**
	 * Creates a cache.
	 * @param <T> the cached data
	 * @param name the name of the cache in the metrics
	 * @param read reads the data from the snapshot of the current thread
	 * @return the cache
	 */
	public <T> ReferenceData<T> keep(String name, Supplier<T> read) {
		Cache<LoadedRevision, T> kept = Caffeine.newBuilder().maximumSize(REVISIONS).recordStats().build();
		CaffeineCacheMetrics.monitor(this.meters, kept, name);
		return new ReferenceData<>(kept, this.revision, read);
	}

}
