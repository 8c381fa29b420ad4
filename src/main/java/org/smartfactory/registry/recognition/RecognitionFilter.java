package org.smartfactory.registry.recognition;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which recognitions are asked for; what is absent does not matter.
 *
 * @param list the identifier of their list
 * @param enterprise the identifier of their enterprise
 * @param level the levels
 * @param stages the stages, one or more
 * @param within the division that their enterprises are in
 * @param publishedBetween the days of publication of their lists
 * @param withdrawn whether withdrawn ones are given too; they are not when absent
 */
record RecognitionFilter(@Nullable String list, @Nullable String enterprise, @Nullable LevelFilter level,
		@Nullable List<Stage> stages, @Nullable String within, @Nullable DateRange publishedBetween,
		@Nullable Boolean withdrawn) {

	static final RecognitionFilter ALL = new RecognitionFilter(null, null, null, null, null, null, null);

}
