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
 * The web page shows rankings, enterprises and lists without writing a query; the browser
 * has no access to other hosts.
 */
class BrowseTests {

	private final RunningRegistry registry = RunningRegistry.seeded(Engine.H2);

	@BeforeAll
	static void skipWithoutPages() {
		PageTests.skipWithoutPages();
	}

	/** The number of tests is fixed, so that no test is skipped unnoticed. */
	@ParameterizedTest
	@CsvSource({ "browse.mjs, 19", "search.mjs, 3", "reading.mjs, 7", "answers.mjs, 7" })
	void pageShowsTheRegistryWithoutAQuery(String script, int proofs) {
		assertThat(NodeScript.testInBrowser(script, this.registry.address())).hasSize(proofs);
	}

	/**
	 * Measures what the page loads: a performance score depends on the load of the
	 * machine, see {@code src/bench/pages.sh} for the score.
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
