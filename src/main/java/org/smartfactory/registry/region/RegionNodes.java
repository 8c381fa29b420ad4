package org.smartfactory.registry.region;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Resolves the global IDs of divisions.
 */
@Configuration(proxyBeanMethods = false)
class RegionNodes {

	@Bean
	NodeSource divisionSource(Divisions divisions) {
		return NodeSource.ofMemory("Division", (code) -> divisions.tree().find(code));
	}

}
