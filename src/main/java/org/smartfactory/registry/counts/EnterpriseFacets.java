package org.smartfactory.registry.counts;

import org.smartfactory.registry.search.EnterpriseCriteria;

/**
 * The facets of a search, which are counted when their fields are resolved.
 *
 * @param criteria the criteria of the search
 */
record EnterpriseFacets(EnterpriseCriteria criteria) {

}
