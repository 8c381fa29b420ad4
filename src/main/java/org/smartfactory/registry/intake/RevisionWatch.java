package org.smartfactory.registry.intake;

import java.util.Objects;

import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets the reference data that is kept in the process when another process has loaded
 * something: the revision of the registry tells.
 */
@Component
class RevisionWatch {

	private final RegistryState state;

	private final CacheManager caches;

	private long seen;

	RevisionWatch(RegistryState state, CacheManager caches) {
		this.state = state;
		this.caches = caches;
	}

	@Scheduled(fixedDelayString = "${registry.revision-watch}", initialDelayString = "${registry.revision-watch}")
	void look() {
		long revision = this.state.get().revision();
		if (revision != this.seen) {
			this.seen = revision;
			this.caches.getCacheNames()
				.stream()
				.map(this.caches::getCache)
				.filter(Objects::nonNull)
				.forEach(Cache::clear);
		}
	}

}
