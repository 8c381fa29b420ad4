package org.smartfactory.registry.web;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.NodeScript;
import org.smartfactory.registry.RunningRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at rankings, enterprises and lists on the page at the root, in a browser that
 * reaches no other host.
 */
class BrowseTests {

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	@BeforeAll
	static void skipWithoutPages() {
		PageTests.skipWithoutPages();
	}

	/** The number is pinned, so that none goes unseen. */
	@ParameterizedTest
	@CsvSource({ "browse.mjs, 19", "search.mjs, 3", "reading.mjs, 7", "answers.mjs, 7" })
	void peopleLookWithoutWritingAQuery(String script, int proofs) {
		assertThat(NodeScript.testInBrowser(script, this.registry.address())).hasSize(proofs);
	}

	/**
	 * A score of performance depends on what else the machine does: what a page makes a
	 * browser load does not. {@code src/bench/pages.sh} asks for the score.
	 */
	@Test
	void pageIsAccessibleAndLight() {
		Map<String, String> measured = NodeScript.runInBrowser("lighthouse.mjs", this.registry.address())
			.stream()
			.map((line) -> line.split(": ", 2))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1]));
		assertThat(measured).containsKey("performance")
			.containsEntry("accessibility", "100")
			.containsEntry("best-practices", "100")
			.containsEntry("seo", "100")
			.containsEntry("third-party requests", "0")
			.containsEntry("render-blocking requests", "1");
		assertThat(number(measured, "requests")).isBetween(4.0, 10.0);
		assertThat(number(measured, "script and style bytes")).isBetween(1_000.0, 150_000.0);
		assertThat(number(measured, "layout shift")).isLessThan(0.05);
	}

	private static double number(Map<String, String> measured, String name) {
		return Double.parseDouble(measured.get(name));
	}

}
