package org.smartfactory.registry.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.recognition.DateRange;
import org.smartfactory.registry.recognition.FactoryLevelCode;
import org.smartfactory.registry.recognition.Stage;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.text.SearchText;

/**
 * Criteria of a query for enterprises: they have a recognition that is valid on a day,
 * with one of the levels, one of the stages, the list and the days of publication; they
 * are in one of the divisions and one of the industries; and they match the text.
 *
 * @param asOf the day
 * @param levels the levels, all for any
 * @param stages the stages, all for any
 * @param heldStages the stages in which a level counts as held: the requested ones, or
 * all except nominations
 * @param listId the list, absent for any
 * @param published the days of publication, absent for any
 * @param divisions divisions that do not contain each other; absent for any, empty when
 * nothing can match
 * @param industries the codes of industries, or keys of their grades, that do not contain
 * each other; empty for any
 * @param text the text, absent for any
 */
public record EnterpriseCriteria(LocalDate asOf, Set<FactoryLevelCode> levels, Set<Stage> stages, Set<Stage> heldStages,
		@Nullable String listId, @Nullable DateRange published, @Nullable List<Division> divisions,
		List<String> industries, @Nullable SearchText text) {

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
	 * The same criteria for enterprises of other industries.
	 * @param codes the codes of the industries, or keys of their grades; none for any
	 * @return the criteria
	 */
	public EnterpriseCriteria ofIndustries(String... codes) {
		return new EnterpriseCriteria(this.asOf, this.levels, this.stages, this.heldStages, this.listId, this.published,
				this.divisions, List.of(codes), this.text);
	}

	/**
	 * The same criteria for enterprises of any division or none.
	 * @return the criteria
	 */
	public EnterpriseCriteria anywhere() {
		return in(null);
	}

	/**
	 * What criteria have in common that differ only in their divisions; one statement
	 * serves them all.
	 * @return the criteria without the codes of their divisions
	 */
	public EnterpriseCriteria shape() {
		return in((this.divisions != null) ? List.of() : null);
	}

	private EnterpriseCriteria in(@Nullable List<Division> others) {
		return new EnterpriseCriteria(this.asOf, this.levels, this.stages, this.heldStages, this.listId, this.published,
				others, this.industries, this.text);
	}

	/**
	 * Lists the codes of the divisions.
	 * @return the codes, empty for any division
	 */
	public List<String> divisionCodes() {
		return (this.divisions != null) ? this.divisions.stream().map(Division::code).toList() : List.of();
	}

}
