package org.smartfactory.registry.limits;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * Token bucket for each client address: it refills continuously and holds the requests of
 * one minute.
 */
final class RateLimit {

	private static final Duration WINDOW = Duration.ofMinutes(1);

	/**
	 * Maximum number of buckets; those that were not used for the longest time are
	 * evicted first.
	 */
	private static final int ADDRESSES = 100_000;

	private final long requests;

	private final LoadingCache<String, Bucket> buckets;

	/**
	 * Creates a rate limit.
	 * @param requests the number of requests per minute
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
	 * Takes one request from the bucket of an address.
	 * @param address the address
	 * @return whether it was granted, and how many remain
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
	 * The value of the header {@code RateLimit-Policy}.
	 * @return the quota and its window in seconds
	 */
	String policy() {
		return "\"address\";q=%d;w=%d".formatted(this.requests, WINDOW.toSeconds());
	}

	/**
	 * The result of taking a request.
	 *
	 * @param granted whether the request is within the limit
	 * @param left the number of remaining requests
	 * @param seconds the time until the bucket is full or, if the request was refused,
	 * holds a request again
	 */
	record Taken(boolean granted, long left, long seconds) {

		/**
		 * The value of the header {@code RateLimit}.
		 * @return the remaining requests and the time in seconds
		 */
		String quota() {
			return "\"address\";r=%d;t=%d".formatted(this.left, this.seconds);
		}

	}

}
