package org.smartfactory.registry.snapshot;

import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * What is small, asked for often, and changed by a revision alone: it is read once in
 * each revision, by one thread, and kept. A request that began before a change still sees
 * the old. What a change itself reads is not kept: it may never be committed. A revision
 * is told from a lost one of the same number, which a backup brings back, by its time.
 *
 * @param <T> what is kept
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
	 * Finds it in the revision that is seen.
	 * @return the data of that revision
	 */
	public T get() {
		return this.revision.seen()
			.map((seen) -> this.kept.get(seen, (revision) -> this.read.get()))
			.orElseGet(this.read);
	}

}
