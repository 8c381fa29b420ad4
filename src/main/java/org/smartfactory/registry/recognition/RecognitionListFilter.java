package org.smartfactory.registry.recognition;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A filter of lists; absent components match all.
 *
 * @param text a part of the title, the publisher or the document number
 * @param level the levels
 * @param stages the stages, at least one
 * @param place the division that contains the divisions of the lists
 * @param publishedBetween the days of publication
 */
record RecognitionListFilter(@Nullable String text, @Nullable LevelFilter level, @Nullable List<Stage> stages,
		@Nullable String place, @Nullable DateRange publishedBetween) {

	static final RecognitionListFilter ALL = new RecognitionListFilter(null, null, null, null, null);

}
