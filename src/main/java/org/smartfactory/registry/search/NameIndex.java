package org.smartfactory.registry.search;

/**
 * The index on names that a database engine provides for text search.
 */
interface NameIndex {

	/**
	 * A condition for a name {@code n} that is true if the parameter {@code text} occurs
	 * in its normalized form, and that the engine can evaluate with an index.
	 * @return the condition
	 */
	String candidates();

}
