package org.smartfactory.registry.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.smartfactory.registry.load.NameSimilarity.Named;

/**
 * Finds names whose own parts differ in at most one character or in the order of two
 * adjacent ones: such parts become equal if at most one character is deleted from each.
 */
final class DeletionNeighbourhoodIndex {

	private final Map<String, List<Named>> byRemainder = new HashMap<>();

	void add(Named name) {
		remainders(name)
			.forEach((remainder) -> this.byRemainder.computeIfAbsent(remainder, (key) -> new ArrayList<>()).add(name));
	}

	/**
	 * Finds candidates for a comparison.
	 * @param name a name
	 * @return the added names that may be similar, each once
	 */
	Set<Named> find(Named name) {
		Set<Named> found = new LinkedHashSet<>();
		remainders(name).forEach((remainder) -> found.addAll(this.byRemainder.getOrDefault(remainder, List.of())));
		return found;
	}

	private static Set<String> remainders(Named name) {
		String own = name.parts().own();
		Set<String> remainders = new LinkedHashSet<>();
		remainders.add(own);
		for (int i = 0; i < own.length(); i++) {
			remainders.add(own.substring(0, i) + own.substring(i + 1));
		}
		return remainders;
	}

}
