package org.smartfactory.registry.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.recognition.DateRange;
import org.smartfactory.registry.recognition.LevelFilter;
import org.smartfactory.registry.recognition.Stage;

/**
 * Which enterprises are asked for; what is absent does not matter.
 *
 * @param text a part of a name, of its pinyin or its initials, or the beginning of a
 * credit code
 * @param cities the codes of their cities, one or more
 * @param within the code of the division they are in
 * @param level the levels they hold
 * @param stages the stages of their recognitions, one or more
 * @param industries the codes of their industries, one or more; each includes its
 * descendants
 * @param list the identifier of a list they stand in
 * @param publishedBetween the days on which a list they stand in was published
 */
record EnterpriseFilter(@Nullable String text, @Nullable List<String> cities, @Nullable String within,
		@Nullable LevelFilter level, @Nullable List<Stage> stages, @Nullable List<String> industries,
		@Nullable String list, @Nullable DateRange publishedBetween) {

	static final EnterpriseFilter ALL = new EnterpriseFilter(null, null, null, null, null, null, null, null);

}
