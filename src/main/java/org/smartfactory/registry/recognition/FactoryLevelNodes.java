package org.smartfactory.registry.recognition;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.smartfactory.registry.graphql.NodeSource;

import org.springframework.stereotype.Component;

/**
 * Finds levels by the codes in their identifiers.
 */
@Component
class FactoryLevelNodes implements NodeSource {

	private final FactoryLevels levels;

	FactoryLevelNodes(FactoryLevels levels) {
		this.levels = levels;
	}

	@Override
	public String type() {
		return "FactoryLevel";
	}

	@Override
	public Map<String, FactoryLevel> findByKeys(Collection<String> keys) {
		FactoryLadder ladder = this.levels.ladder();
		return keys.stream()
			.map(ladder::find)
			.flatMap(Optional::stream)
			.collect(Collectors.toMap((level) -> level.code().name(), (level) -> level));
	}

}
