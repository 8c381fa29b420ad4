package org.smartfactory.registry.search;

/**
 * What an engine's index over names adds to the search for a text in them.
 */
interface NameIndex {

	/**
	 * A condition on a name {@code n} that holds whenever the parameter {@code text}
	 * occurs in its folded form, and that the engine answers from an index.
	 * @return the condition
	 */
	String candidates();

}
