package org.smartfactory.registry.model;

import java.util.Map;

/**
 * A change that is made in a registry and in its model.
 */
sealed interface Change {

	/**
	 * The load of a package from files.
	 *
	 * @param source the package
	 */
	record Load(PlainPackage source) implements Change {

	}

	/**
	 * A mutation of the API.
	 *
	 * @param field its field
	 * @param input its input
	 */
	record Mutation(String field, Map<String, Object> input) implements Change {

		@Override
		public String toString() {
			return "%s %s".formatted(this.field, this.input);
		}

	}

}
