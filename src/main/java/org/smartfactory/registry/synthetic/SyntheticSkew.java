package org.smartfactory.registry.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Picks items by Zipf's law: the first often, the last rarely.
 *
 * @param <T> the type of the items
 */
final class SyntheticSkew<T> {

	private final List<T> items;

	/** The cumulative weights of the items. */
	private final double[] weights;

	/**
	 * Prepares the distribution.
	 * @param items the items, the most frequent first
	 * @param head the number of first items with similar frequency
	 */
	SyntheticSkew(List<T> items, int head) {
		this.items = List.copyOf(items);
		this.weights = new double[items.size()];
		double sum = 0;
		for (int i = 0; i < this.weights.length; i++) {
			sum += 1.0 / (i + head);
			this.weights[i] = sum;
		}
	}

	T pick(RandomGenerator random) {
		int found = Arrays.binarySearch(this.weights, random.nextDouble() * this.weights[this.weights.length - 1]);
		return this.items.get((found < 0) ? -found - 1 : found);
	}

}
