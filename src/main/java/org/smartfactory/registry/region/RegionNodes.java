package org.smartfactory.registry.region;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Finds divisions by the codes in their identifiers.
 */
@Configuration(proxyBeanMethods = false)
class RegionNodes {

	@Bean
	NodeSource divisionSource(Divisions divisions) {
		return NodeSource.ofMemory("Division", (code) -> divisions.tree().find(code));
	}

}
