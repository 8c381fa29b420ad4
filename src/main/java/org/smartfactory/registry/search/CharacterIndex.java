package org.smartfactory.registry.search;

/**
 * PostgreSQL: an inverted index on the characters of each name.
 */
class CharacterIndex implements NameIndex {

	@Override
	public String candidates() {
		return "string_to_array(n.folded, NULL) @> string_to_array(:text, NULL)";
	}

}
