package org.smartfactory.registry.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.industry.Industry;
import org.smartfactory.registry.recognition.DateRange;
import org.smartfactory.registry.recognition.FactoryLevelCode;
import org.smartfactory.registry.recognition.Stage;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.text.SearchText;

/**
 * Which enterprises are looked for: those with a recognition that stands on a day and has
 * one of the levels, stages, the list and the days of publication, and which are in one
 * of the divisions, in one of the industries, and found by the text.
 *
 * @param asOf the day
 * @param levels the levels, all of them when they do not matter
 * @param stages the stages, all of them when they do not matter
 * @param heldStages the stages in which a level counts as held: those asked for, or those
 * that are no nomination
 * @param listId the list, absent when it does not matter
 * @param published the days of publication, absent when they do not matter
 * @param divisions divisions of which none lies in another; absent when they do not
 * matter, empty when nothing can be in them
 * @param industries industries of which none is part of another, empty when they do not
 * matter
 * @param text the text, absent when it does not matter
 */
public record EnterpriseCriteria(LocalDate asOf, Set<FactoryLevelCode> levels, Set<Stage> stages, Set<Stage> heldStages,
		@Nullable String listId, @Nullable DateRange published, @Nullable List<Division> divisions,
		List<Industry> industries, @Nullable SearchText text) {

	/**
	 * The same criteria on another day.
	 * @param day the day
	 * @return the criteria
	 */
	public EnterpriseCriteria on(LocalDate day) {
		return new EnterpriseCriteria(day, this.levels, this.stages, this.heldStages, this.listId, this.published,
				this.divisions, this.industries, this.text);
	}

	/**
	 * The same criteria for enterprises of any industry or none.
	 * @return the criteria
	 */
	public EnterpriseCriteria ofAnyIndustry() {
		return new EnterpriseCriteria(this.asOf, this.levels, this.stages, this.heldStages, this.listId, this.published,
				this.divisions, List.of(), this.text);
	}

	/**
	 * The same criteria for enterprises of any division or none.
	 * @return the criteria
	 */
	public EnterpriseCriteria anywhere() {
		return new EnterpriseCriteria(this.asOf, this.levels, this.stages, this.heldStages, this.listId, this.published,
				null, this.industries, this.text);
	}

}
