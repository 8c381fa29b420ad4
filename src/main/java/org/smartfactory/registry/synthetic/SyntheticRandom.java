package org.smartfactory.registry.synthetic;

import java.util.SplittableRandom;

/**
 * The chance of a synthetic package: each row has its own, found from its number, so that
 * every table can be written by itself and no row has to be remembered.
 *
 * @param seed the seed of the package
 */
record SyntheticRandom(long seed) {

	/**
	 * The chance of a row.
	 * @param aspect what of the row is decided
	 * @param row the number of the row
	 * @return the same numbers each time
	 */
	SplittableRandom of(Aspect aspect, long row) {
		return new SplittableRandom(mix(mix(this.seed + aspect.ordinal() * 0x9E3779B97F4A7C15L) + row));
	}

	/**
	 * Stirs a number, by the finalizer of MurmurHash3; different numbers stay different.
	 * @param number the number
	 * @return another number
	 */
	private static long mix(long number) {
		long stirred = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
		stirred = (stirred ^ (stirred >>> 33)) * 0xC4CEB9FE1A85EC53L;
		return stirred ^ (stirred >>> 33);
	}

	/**
	 * What of a row is decided by chance.
	 */
	enum Aspect {

		ENTERPRISE_ID, PLACE, NAME, CREDIT_CODE, OTHER_NAME, INDUSTRIES, LISTS, LIST, RECOGNITION, CITIES

	}

}
