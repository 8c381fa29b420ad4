package org.smartfactory.registry.search;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.text.SearchText;

/**
 * A found enterprise with its sort keys.
 *
 * @param enterprise the enterprise
 * @param sortKey the key that sorts names by pinyin
 * @param relevance the relevance for the search text, absent without one
 */
record Hit(Enterprise enterprise, byte[] sortKey, @Nullable Relevance relevance) {

	/**
	 * The edge of this hit.
	 * @param cursor its cursor
	 * @param text the search text, absent when there is none
	 * @return the edge
	 */
	EnterpriseEdge toEdge(String cursor, @Nullable SearchText text) {
		Match match = (this.relevance != null && text != null) ? this.relevance.match(this.enterprise, text) : null;
		return new EnterpriseEdge(cursor, this.enterprise, match);
	}

}
