package org.smartfactory.registry.recognition;

import java.util.Set;
import java.util.stream.Stream;

import org.smartfactory.registry.region.Division;

/**
 * For which divisions lists are loaded completely.
 *
 * @param nationwide whether one is complete for the whole country
 * @param divisionCodes the divisions for which one is complete
 */
public record ListCoverage(boolean nationwide, Set<String> divisionCodes) {

	/**
	 * Whether a list is complete for a division or for one around it.
	 * @param upward the division and those it lies in
	 * @return {@code true} when one is
	 */
	public boolean covers(Stream<Division> upward) {
		return this.nationwide || upward.map(Division::code).anyMatch(this.divisionCodes::contains);
	}

}
