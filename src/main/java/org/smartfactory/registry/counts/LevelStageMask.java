package org.smartfactory.registry.counts;

import java.util.Set;

import org.smartfactory.registry.recognition.FactoryLevelCode;
import org.smartfactory.registry.recognition.Stage;

/**
 * Bit masks of (level, stage) pairs, one bit for each pair. The table {@code holding_bit}
 * has the same bits.
 */
final class LevelStageMask {

	private LevelStageMask() {
	}

	/**
	 * The bit of one pair.
	 * @param level the level
	 * @param stage the stage
	 * @return the mask with this bit
	 */
	static int of(FactoryLevelCode level, Stage stage) {
		return 1 << (level.ordinal() * Stage.values().length + stage.ordinal());
	}

	/**
	 * The bits of all pairs of the levels and the stages.
	 * @param levels the levels
	 * @param stages the stages
	 * @return the mask, 0 when it is empty
	 */
	static int of(Set<FactoryLevelCode> levels, Set<Stage> stages) {
		return levels.stream()
			.flatMapToInt((level) -> stages.stream().mapToInt((stage) -> of(level, stage)))
			.reduce(0, (a, b) -> a | b);
	}

}
