package org.smartfactory.registry.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Picks the first of some things often and the last rarely, by Zipf's law.
 *
 * @param <T> the things
 */
final class SyntheticSkew<T> {

	private final List<T> things;

	/** The weights of the things up to each one. */
	private final double[] weights;

	/**
	 * A skew.
	 * @param things the things, the most frequent one first
	 * @param head how many of the first are about equally frequent
	 */
	SyntheticSkew(List<T> things, int head) {
		this.things = List.copyOf(things);
		this.weights = new double[things.size()];
		double sum = 0;
		for (int i = 0; i < this.weights.length; i++) {
			sum += 1.0 / (i + head);
			this.weights[i] = sum;
		}
	}

	T pick(RandomGenerator random) {
		int found = Arrays.binarySearch(this.weights, random.nextDouble() * this.weights[this.weights.length - 1]);
		return this.things.get((found < 0) ? -found - 1 : found);
	}

}
