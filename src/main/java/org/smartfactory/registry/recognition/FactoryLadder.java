package org.smartfactory.registry.recognition;

import java.util.List;
import java.util.Optional;

/**
 * All levels, in ascending order.
 *
 * @param levels all levels, lowest first
 */
public record FactoryLadder(List<FactoryLevel> levels) {

	/**
	 * Finds the level with a code.
	 * @param code the code
	 * @return the level
	 * @throws java.util.NoSuchElementException when the level is not loaded
	 */
	public FactoryLevel get(FactoryLevelCode code) {
		return find(code.name()).orElseThrow();
	}

	Optional<FactoryLevel> find(String code) {
		return this.levels.stream().filter((level) -> level.code().name().equals(code)).findFirst();
	}

}
