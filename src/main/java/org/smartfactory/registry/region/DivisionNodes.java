package org.smartfactory.registry.region;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.stereotype.Component;

/**
 * Finds divisions by the codes in their identifiers.
 */
@Component
class DivisionNodes implements NodeSource {

	private final Divisions divisions;

	DivisionNodes(Divisions divisions) {
		this.divisions = divisions;
	}

	@Override
	public String type() {
		return "Division";
	}

	@Override
	public Map<String, Division> findByKeys(Collection<String> keys) {
		DivisionTree tree = this.divisions.tree();
		return keys.stream()
			.map(tree::find)
			.flatMap(Optional::stream)
			.collect(Collectors.toMap(Division::code, (division) -> division));
	}

}
