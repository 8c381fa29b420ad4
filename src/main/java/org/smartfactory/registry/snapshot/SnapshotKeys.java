package org.smartfactory.registry.snapshot;

import org.springframework.cache.annotation.CachingConfigurer;
import org.springframework.cache.interceptor.KeyGenerator;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps reference data under the revision it was read from: what another process loads is
 * seen by the next request, and a request that began before it still sees the old.
 */
@Configuration(proxyBeanMethods = false)
class SnapshotKeys implements CachingConfigurer {

	private final Revision revision;

	SnapshotKeys(Revision revision) {
		this.revision = revision;
	}

	@Override
	public KeyGenerator keyGenerator() {
		return (target, method, parameters) -> this.revision.current();
	}

}
