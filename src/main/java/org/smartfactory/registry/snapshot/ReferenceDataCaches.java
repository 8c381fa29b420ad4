package org.smartfactory.registry.snapshot;

import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/**
 * Keeps reference data by revision: two of them, for the requests that began before a
 * change and those that began after it.
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
	 * Keeps something.
	 * @param <T> what is kept
	 * @param name the name under which hits and misses are measured
	 * @param read reads it from the snapshot of the current thread
	 * @return finds it
	 */
	public <T> ReferenceData<T> keep(String name, Supplier<T> read) {
		Cache<LoadedRevision, T> kept = Caffeine.newBuilder().maximumSize(REVISIONS).recordStats().build();
		CaffeineCacheMetrics.monitor(this.meters, kept, name);
		return new ReferenceData<>(kept, this.revision, read);
	}

}
