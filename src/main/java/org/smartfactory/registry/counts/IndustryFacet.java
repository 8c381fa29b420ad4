package org.smartfactory.registry.counts;

import org.smartfactory.registry.industry.Industry;

/**
 * How many enterprises are in an industry.
 *
 * @param industry the industry
 * @param count the number of enterprises
 */
record IndustryFacet(Industry industry, long count) {

}
