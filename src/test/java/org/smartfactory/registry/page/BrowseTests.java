package org.smartfactory.registry.page;

import java.util.List;

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

	/** The performance is printed, to be measured on a machine that does nothing else. */
	@Test
	void lighthouseFindsNothingInaccessible() {
		List<String> scores = NodeScript.runInBrowser("lighthouse.mjs", this.registry.address());
		assertThat(scores).contains("accessibility: 100", "best-practices: 100")
			.anyMatch((line) -> line.startsWith("performance: "));
	}

}
