package org.smartfactory.registry.enterprise;

import java.util.HashMap;
import java.util.Map;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Resolves the global IDs of enterprises.
 */
@Configuration(proxyBeanMethods = false)
class EnterpriseNodes {

	@Bean
	NodeSource enterpriseSource(Enterprises enterprises) {
		return new NodeSource("Enterprise", (keys) -> {
			Map<String, Enterprise> found = new HashMap<>();
			enterprises.findByIds(NodeSource.uuids(keys).stream().map(EnterpriseId::new).toList())
				.forEach((id, enterprise) -> found.put(id.value().toString(), enterprise));
			return found;
		});
	}

}
