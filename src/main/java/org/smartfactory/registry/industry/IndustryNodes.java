package org.smartfactory.registry.industry;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Finds industries by the codes in their identifiers.
 */
@Configuration(proxyBeanMethods = false)
class IndustryNodes {

	@Bean
	NodeSource industrySource(Industries industries) {
		return NodeSource.ofMemory("Industry", (code) -> industries.tree().find(code));
	}

}
