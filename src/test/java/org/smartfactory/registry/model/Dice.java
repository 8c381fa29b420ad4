package org.smartfactory.registry.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Chance that can be repeated.
 */
final class Dice {

	private final Random random;

	/**
	 * Dice.
	 * @param seed the same seed falls the same way
	 */
	Dice(long seed) {
		this.random = new Random(seed);
	}

	boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	int number(int bound) {
		return this.random.nextInt(bound);
	}

	<T> T pick(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	/**
	 * Some of the values, in any order.
	 */
	<T> List<T> some(int count, List<T> values) {
		List<T> shuffled = new ArrayList<>(values);
		Collections.shuffle(shuffled, this.random);
		return shuffled.subList(0, count);
	}

	String uuid() {
		return new UUID(this.random.nextLong(), this.random.nextLong()).toString();
	}

}
