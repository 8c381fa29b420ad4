package org.smartfactory.registry.synthetic;

import java.util.SplittableRandom;

/**
 * The random numbers of a synthetic package: each row has its own generator, derived from
 * its number, so that tables are written independently and no row is kept.
 *
 * @param seed the seed of the package
 */
record SyntheticRandom(long seed) {

	/**
	 * The generator of a row.
	 * @param aspect the aspect of the row
	 * @param row the number of the row
	 * @return a generator that gives the same numbers each time
	 */
	SplittableRandom of(Aspect aspect, long row) {
		return new SplittableRandom(mix(mix(this.seed + aspect.ordinal() * 0x9E3779B97F4A7C15L) + row));
	}

	/**
	 * Mixes the bits of a number with the finalizer of MurmurHash3, which is a bijection.
	 * @param number the number
	 * @return the mixed number
	 */
	private static long mix(long number) {
		long mixed = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
		mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
		return mixed ^ (mixed >>> 33);
	}

	/**
	 * The aspects of a row with separate random numbers.
	 */
	enum Aspect {

		ENTERPRISE_ID, PLACE, NAME, CREDIT_CODE, OTHER_NAME, INDUSTRIES, LISTS, LIST, RECOGNITION, CITIES

	}

}
