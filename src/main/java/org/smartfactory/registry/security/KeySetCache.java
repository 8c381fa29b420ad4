package org.smartfactory.registry.security;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.cache.caffeine.CaffeineCache;

/**
 * Caches the signing keys of the token issuer. A token with an unknown key ID causes a
 * refetch, because keys are rotated, but not within 10 seconds of the last one: attackers
 * could otherwise load the issuer and the registry with forged tokens.
 */
final class KeySetCache extends CaffeineCache {

	private static final long REST_NANOS = Duration.ofSeconds(10).toNanos();

	private long fetchedAt = System.nanoTime() - REST_NANOS;

	KeySetCache() {
		super("issuer-keys", Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build());
	}

	@Override
	public <T> @Nullable T get(Object key, Callable<T> loader) {
		return super.get(key, () -> fetch(loader));
	}

	private <T> T fetch(Callable<T> loader) throws Exception {
		if (isResting()) {
			throw new IOException("The last request for the keys of the issuer failed less than 10 s ago");
		}
		this.fetchedAt = System.nanoTime();
		return loader.call();
	}

	@Override
	public boolean invalidate() {
		return !isResting() && super.invalidate();
	}

	private boolean isResting() {
		return System.nanoTime() - this.fetchedAt < REST_NANOS;
	}

}
