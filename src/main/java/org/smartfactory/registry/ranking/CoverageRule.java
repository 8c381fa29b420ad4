package org.smartfactory.registry.ranking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.smartfactory.registry.recognition.ListCoverage;
import org.smartfactory.registry.region.Division;

/**
 * How complete counts are.
 *
 * @param lists for which divisions lists are loaded completely
 * @param placed whether of each enterprise it is known if it is in what is asked for
 * @param all the enterprises of any industry or none by division, empty when industries
 * do not matter
 * @param classified for each grade of industries that matters, the enterprises classified
 * at least as finely by division
 */
record CoverageRule(ListCoverage lists, boolean placed, Map<String, Long> all, List<Map<String, Long>> classified) {

	/**
	 * The coverage of a count.
	 * @param upward the division that is counted and those it lies in
	 * @param code the code under which its enterprises are counted
	 * @return whether the count is complete
	 */
	Coverage of(Stream<Division> upward, String code) {
		boolean known = this.classified.stream()
			.allMatch((grade) -> grade.getOrDefault(code, 0L).equals(this.all.getOrDefault(code, 0L)));
		return (known && this.placed && this.lists.covers(upward)) ? Coverage.COMPLETE : Coverage.PARTIAL;
	}

}
