package org.smartfactory.registry.enterprise;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Finds enterprises by the keys of their identifiers.
 */
@Configuration(proxyBeanMethods = false)
class EnterpriseNodes {

	@Bean
	NodeSource enterpriseSource(Enterprises enterprises) {
		return NodeSource.ofUuids("Enterprise",
				(keys) -> enterprises.findByIds(keys.stream().map(EnterpriseId::new).toList()),
				(enterprise) -> enterprise.id().value());
	}

}
