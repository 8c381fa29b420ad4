package org.smartfactory.registry.counts;

import org.smartfactory.registry.search.EnterpriseCriteria;

/**
 * Counts of enterprises by what they have in common; made when they are asked for.
 *
 * @param criteria which enterprises
 */
record EnterpriseFacets(EnterpriseCriteria criteria) {

}
