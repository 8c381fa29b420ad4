package org.smartfactory.registry.web;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.NodeScript;
import org.smartfactory.registry.RunningRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Works in GraphiQL as an analyst does, in a browser that reaches no other host.
 */
class WorkbenchTests {

	@Test
	void analystsWorkWithoutAnyOtherHost() {
		PageTests.skipWithoutPages();
		assertThat(NodeScript.testInBrowser("workbench.mjs", RunningRegistry.seeded(Engine.H2).address())).hasSize(20);
	}

}
