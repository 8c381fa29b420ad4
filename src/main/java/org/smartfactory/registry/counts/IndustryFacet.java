package org.smartfactory.registry.counts;

import org.smartfactory.registry.industry.Industry;

/**
 * The number of enterprises in an industry.
 *
 * @param industry the industry
 * @param count the number of enterprises
 */
record IndustryFacet(Industry industry, long count) {

}
