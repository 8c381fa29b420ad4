package org.smartfactory.registry.industry;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Resolves the global IDs of industries.
 */
@Configuration(proxyBeanMethods = false)
class IndustryNodes {

	@Bean
	NodeSource industrySource(Industries industries) {
		return NodeSource.ofMemory("Industry", (code) -> industries.tree().find(code));
	}

}
