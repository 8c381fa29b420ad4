package org.smartfactory.registry.industry;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.stereotype.Component;

/**
 * Finds industries by the codes in their identifiers.
 */
@Component
class IndustryNodes implements NodeSource {

	private final Industries industries;

	IndustryNodes(Industries industries) {
		this.industries = industries;
	}

	@Override
	public String type() {
		return "Industry";
	}

	@Override
	public Map<String, Industry> findByKeys(Collection<String> keys) {
		IndustryTree tree = this.industries.tree();
		return keys.stream()
			.map(tree::find)
			.flatMap(Optional::stream)
			.collect(Collectors.toMap(Industry::code, (industry) -> industry));
	}

}
