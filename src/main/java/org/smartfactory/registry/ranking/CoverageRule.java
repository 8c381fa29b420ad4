package org.smartfactory.registry.ranking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.smartfactory.registry.recognition.ListCoverage;
import org.smartfactory.registry.region.Division;

/**
 * Decides the coverage of counts.
 *
 * @param lists the divisions for which complete lists are loaded
 * @param placed whether it is known for each enterprise if it is in the scope
 * @param all the number of enterprises with or without an industry by division, empty for
 * any industry
 * @param classified for each relevant grade of industries, the number of enterprises by
 * division that are classified at least as finely
 */
record CoverageRule(ListCoverage lists, boolean placed, Map<String, Long> all, List<Map<String, Long>> classified) {

	/**
	 * The coverage of a count.
	 * @param upward the counted division and those that contain it
	 * @param code the code of the division in the counts
	 * @return the coverage
	 */
	Coverage of(Stream<Division> upward, String code) {
		boolean known = this.classified.stream()
			.allMatch((grade) -> grade.getOrDefault(code, 0L).equals(this.all.getOrDefault(code, 0L)));
		return (known && this.placed && this.lists.covers(upward)) ? Coverage.COMPLETE : Coverage.PARTIAL;
	}

}
