package org.smartfactory.registry.page;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

	@ParameterizedTest
	@ValueSource(strings = { "browse.mjs", "search.mjs", "reading.mjs", "answers.mjs" })
	void peopleLookWithoutWritingAQuery(String script) {
		List<String> proofs = NodeScript.runInBrowser(script, this.registry.address());
		assertThat(proofs).isNotEmpty().allMatch((line) -> line.startsWith("ok: "));
	}

	/** The performance is printed, to be measured on a machine that does nothing else. */
	@Test
	void lighthouseFindsNothingInaccessible() {
		List<String> scores = NodeScript.runInBrowser("lighthouse.mjs", this.registry.address());
		assertThat(scores).contains("accessibility: 100", "best-practices: 100")
			.anyMatch((line) -> line.startsWith("performance: "));
	}

}
