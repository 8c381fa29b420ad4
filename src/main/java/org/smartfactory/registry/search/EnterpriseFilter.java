package org.smartfactory.registry.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.recognition.DateRange;
import org.smartfactory.registry.recognition.LevelFilter;
import org.smartfactory.registry.recognition.Stage;

/**
 * A filter of enterprises; absent components match all.
 *
 * @param text a part of a name, of its pinyin or its initials, or the beginning of a
 * credit code
 * @param cities the codes of their cities, at least one
 * @param within the code of the division that contains them
 * @param level the levels they hold
 * @param stages the stages of their recognitions, at least one
 * @param industries the codes of their industries, at least one; each includes its
 * descendants
 * @param list the ID of a list that contains them
 * @param publishedBetween the days of publication of a list that contains them
 */
record EnterpriseFilter(@Nullable String text, @Nullable List<String> cities, @Nullable String within,
		@Nullable LevelFilter level, @Nullable List<Stage> stages, @Nullable List<String> industries,
		@Nullable String list, @Nullable DateRange publishedBetween) {

	static final EnterpriseFilter ALL = new EnterpriseFilter(null, null, null, null, null, null, null, null);

}
