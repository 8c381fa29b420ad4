package org.smartfactory.registry.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.stereotype.Component;

/**
 * Finds enterprises by the keys of their identifiers.
 */
@Component
class EnterpriseNodes implements NodeSource {

	private final Enterprises enterprises;

	EnterpriseNodes(Enterprises enterprises) {
		this.enterprises = enterprises;
	}

	@Override
	public String type() {
		return "Enterprise";
	}

	@Override
	public Map<String, Enterprise> findByKeys(Collection<String> keys) {
		List<EnterpriseId> ids = NodeSource.uuids(keys).stream().map(EnterpriseId::new).toList();
		return ids.isEmpty() ? Map.of() : this.enterprises.findByIds(ids)
			.stream()
			.collect(Collectors.toMap((enterprise) -> enterprise.id().value().toString(), (enterprise) -> enterprise));
	}

}
