package org.smartfactory.registry.limits;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * A bucket of requests for each client address: it fills steadily, and holds those of a
 * minute.
 */
final class RateLimit {

	private static final Duration WINDOW = Duration.ofMinutes(1);

	/**
	 * So many addresses are told apart; the ones that were not seen for long go first.
	 */
	private static final int ADDRESSES = 100_000;

	private final long requests;

	private final LoadingCache<String, Bucket> buckets;

	/**
	 * A rate limit.
	 * @param requests how many requests a minute
	 */
	RateLimit(long requests) {
		this.requests = requests;
		this.buckets = Caffeine.newBuilder()
			.maximumSize(ADDRESSES)
			.expireAfterAccess(WINDOW)
			.build((address) -> Bucket.builder()
				.addLimit((limit) -> limit.capacity(requests).refillGreedy(requests, WINDOW))
				.build());
	}

	/**
	 * Takes a request out of the bucket of an address.
	 * @param address the address
	 * @return whether there was one, and how many are left
	 */
	Taken take(String address) {
		ConsumptionProbe probe = this.buckets.get(address).tryConsumeAndReturnRemaining(1);
		return new Taken(probe.isConsumed(), probe.getRemainingTokens(),
				seconds(probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
	}

	private static long seconds(long nanos) {
		return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
	}

	long requests() {
		return this.requests;
	}

	/**
	 * The policy as the header {@code RateLimit-Policy} says it.
	 * @return how many requests in how many seconds
	 */
	String policy() {
		return "\"address\";q=%d;w=%d".formatted(this.requests, WINDOW.toSeconds());
	}

	/**
	 * What was taken.
	 *
	 * @param granted whether the request may be answered
	 * @param left how many more may follow at once
	 * @param seconds until the bucket is full, or holds a request again
	 */
	record Taken(boolean granted, long left, long seconds) {

		/**
		 * What is left as the header {@code RateLimit} says it.
		 * @return how many requests, and for how many seconds
		 */
		String quota() {
			return "\"address\";r=%d;t=%d".formatted(this.left, this.seconds);
		}

	}

}
