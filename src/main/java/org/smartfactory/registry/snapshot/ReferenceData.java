package org.smartfactory.registry.snapshot;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * What is small, asked for often, and changed by a revision alone: it is read once in
 * each revision, by one thread, and kept. A request that began before a change still sees
 * the old. What a change itself reads is not kept: it may never be committed.
 *
 * @param <T> what is kept
 */
public final class ReferenceData<T> {

	private final Cache<Long, T> kept;

	private final Revision revision;

	private final Supplier<T> read;

	ReferenceData(Cache<Long, T> kept, Revision revision, Supplier<T> read) {
		this.kept = kept;
		this.revision = revision;
		this.read = read;
	}

	/**
	 * Finds it in the revision that is seen.
	 * @return the data of that revision
	 */
	public T get() {
		OptionalLong seen = this.revision.seen();
		return seen.isPresent() ? Objects.requireNonNull(this.kept.get(seen.getAsLong(), (number) -> this.read.get()))
				: this.read.get();
	}

}
