package org.smartfactory.registry.counts;

import org.smartfactory.registry.region.Division;

/**
 * The number of enterprises in a division.
 *
 * @param division the division
 * @param count the number of enterprises
 */
record DivisionFacet(Division division, long count) {

}
