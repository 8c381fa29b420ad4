package org.smartfactory.registry.web;

import org.junit.jupiter.api.Test;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.NodeScript;
import org.smartfactory.registry.RunningRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Uses GraphiQL in a browser without access to other hosts.
 */
class WorkbenchTests {

	@Test
	void graphiqlWorksWithoutOtherHosts() {
		PageTests.skipWithoutPages();
		assertThat(NodeScript.testInBrowser("workbench.mjs", RunningRegistry.seeded(Engine.H2).address())).hasSize(20);
	}

}
