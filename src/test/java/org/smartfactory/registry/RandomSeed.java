package org.smartfactory.registry;

import java.security.SecureRandom;
import java.util.Random;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a test leaves to chance: the same seed in each build, another one in each nightly
 * build, unless one is given to repeat a run. A test prints it with its failure.
 *
 * @param value the seed
 */
public record RandomSeed(long value) {

	static final String PROPERTY = "registry.test.seed";

	private static final long FIXED = 20261129;

	private static final Logger logger = LoggerFactory.getLogger(RandomSeed.class);

	/**
	 * Draws a seed, or takes that of the system property, and logs it.
	 */
	public static RandomSeed draw() {
		String given = System.getProperty(PROPERTY);
		RandomSeed seed = new RandomSeed((given != null) ? Long.parseLong(given)
				: Thoroughness.isNightly() ? new SecureRandom().nextLong() : FIXED);
		logger.info("To repeat this run: {}", seed);
		return seed;
	}

	/**
	 * Chance that falls the same way for the same seed.
	 */
	public Random random() {
		return new Random(this.value);
	}

	/**
	 * The argument that repeats the run.
	 */
	@Override
	public String toString() {
		return "-D%s=%d".formatted(PROPERTY, this.value);
	}

}
