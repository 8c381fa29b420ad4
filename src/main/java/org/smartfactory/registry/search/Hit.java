package org.smartfactory.registry.search;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.text.SearchText;

/**
 * An enterprise that was found, with what it is sorted by.
 *
 * @param enterprise the enterprise
 * @param sortKey orders names by pinyin
 * @param relevance how well it answers the text, absent when none was looked for
 */
record Hit(Enterprise enterprise, byte[] sortKey, @Nullable Relevance relevance) {

	/**
	 * The edge of this hit.
	 * @param cursor its place in the order
	 * @param text the text looked for, absent when there was none
	 * @return the edge
	 */
	EnterpriseEdge toEdge(String cursor, @Nullable SearchText text) {
		Match match = (this.relevance != null && text != null) ? this.relevance.explain(this.enterprise, text) : null;
		return new EnterpriseEdge(cursor, this.enterprise, match);
	}

}
