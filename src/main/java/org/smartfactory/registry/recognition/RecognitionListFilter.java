package org.smartfactory.registry.recognition;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which lists are asked for; what is absent does not matter.
 *
 * @param text a part of the title, the publisher or the document number
 * @param level the levels
 * @param stages the stages, one or more
 * @param place the division whose lists they are, or which lies around it
 * @param publishedBetween the days of publication
 */
record RecognitionListFilter(@Nullable String text, @Nullable LevelFilter level, @Nullable List<Stage> stages,
		@Nullable String place, @Nullable DateRange publishedBetween) {

	static final RecognitionListFilter ALL = new RecognitionListFilter(null, null, null, null, null);

}
