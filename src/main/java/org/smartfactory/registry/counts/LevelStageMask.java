package org.smartfactory.registry.counts;

import java.util.Set;

import org.smartfactory.registry.recognition.FactoryLevelCode;
import org.smartfactory.registry.recognition.Stage;

/**
 * Sets of (level, stage) pairs as numbers, one bit for each pair; the table
 * {@code holding_bit} has the same bits.
 */
final class LevelStageMask {

	private LevelStageMask() {
	}

	/**
	 * The bit of one pair.
	 * @param level the level
	 * @param stage the stage
	 * @return a number with that bit alone
	 */
	static int of(FactoryLevelCode level, Stage stage) {
		return 1 << (level.ordinal() * Stage.values().length + stage.ordinal());
	}

	/**
	 * The bits of all pairs of the levels and the stages.
	 * @param levels the levels
	 * @param stages the stages
	 * @return a number with those bits, 0 when there are none
	 */
	static int of(Set<FactoryLevelCode> levels, Set<Stage> stages) {
		return levels.stream()
			.flatMapToInt((level) -> stages.stream().mapToInt((stage) -> of(level, stage)))
			.reduce(0, (a, b) -> a | b);
	}

}
