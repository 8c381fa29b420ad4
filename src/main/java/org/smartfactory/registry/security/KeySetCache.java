package org.smartfactory.registry.security;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.cache.caffeine.CaffeineCache;

/**
 * Keeps the keys of the issuer. A token that names a key that is not among them has them
 * fetched anew, since keys change, but not again within seconds: strangers could keep the
 * issuer and the registry busy with tokens that they make up.
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
			throw new IOException("The issuer did not answer just now, and is not asked again yet");
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
