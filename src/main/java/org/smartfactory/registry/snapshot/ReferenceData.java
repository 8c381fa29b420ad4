package org.smartfactory.registry.snapshot;

import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * Cache of small, frequently read data that change only with a revision: read once per
 * revision, by one thread. A request that began before a change still sees the old data.
 * Data that a change itself reads are not cached, because the change may be rolled back.
 * The key includes the time of the revision, because a number can occur again after the
 * restore of a backup.
 *
 * @param <T> the cached data
 */
public final class ReferenceData<T> {

	private final Cache<LoadedRevision, T> kept;

	private final Revision revision;

	private final Supplier<T> read;

	ReferenceData(Cache<LoadedRevision, T> kept, Revision revision, Supplier<T> read) {
		this.kept = kept;
		this.revision = revision;
		this.read = read;
	}

	/**
	 * Returns the data of the revision that the current snapshot sees.
	 * @return the data
	 */
	public T get() {
		return this.revision.seen()
			.map((seen) -> this.kept.get(seen, (revision) -> this.read.get()))
			.orElseGet(this.read);
	}

}
