package org.smartfactory.registry.model;

import java.util.Set;

/**
 * The model does not take a change.
 */
final class Refusal extends RuntimeException {

	private final transient Set<String> places;

	Refusal(String argument) {
		this(Set.of(argument));
	}

	Refusal(Set<String> places) {
		super(String.join("\n", places));
		this.places = places;
	}

	/**
	 * Refuses if there are errors.
	 * @param places the place of each
	 */
	static void check(Set<String> places) {
		if (!places.isEmpty()) {
			throw new Refusal(places);
		}
	}

	Set<String> places() {
		return this.places;
	}

}
