package org.smartfactory.registry.recognition;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A filter of recognitions; absent components match all.
 *
 * @param list the ID of their list
 * @param enterprise the ID of their enterprise
 * @param level the levels
 * @param stages the stages, at least one
 * @param within the division that contains their enterprises
 * @param publishedBetween the days of publication of their lists
 * @param withdrawn whether withdrawn ones are included; absent for no
 */
record RecognitionFilter(@Nullable String list, @Nullable String enterprise, @Nullable LevelFilter level,
		@Nullable List<Stage> stages, @Nullable String within, @Nullable DateRange publishedBetween,
		@Nullable Boolean withdrawn) {

	static final RecognitionFilter ALL = new RecognitionFilter(null, null, null, null, null, null, null);

}
