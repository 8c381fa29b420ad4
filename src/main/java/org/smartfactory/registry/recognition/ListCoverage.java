package org.smartfactory.registry.recognition;

import java.util.Set;
import java.util.stream.Stream;

import org.smartfactory.registry.region.Division;

/**
 * The divisions for which complete lists are loaded.
 *
 * @param nationwide whether a list is complete for the whole country
 * @param divisionCodes the divisions for which a list is complete
 */
public record ListCoverage(boolean nationwide, Set<String> divisionCodes) {

	/**
	 * Whether a list is complete for a division or for one that contains it.
	 * @param upward the division and those that contain it
	 * @return {@code true} when a list is
	 */
	public boolean covers(Stream<Division> upward) {
		return this.nationwide || upward.map(Division::code).anyMatch(this.divisionCodes::contains);
	}

}
