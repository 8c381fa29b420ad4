package org.smartfactory.registry.recognition;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.sql.Conditions;
import org.smartfactory.registry.text.SearchText;

/**
 * Criteria of a query for lists.
 *
 * @param asOf the latest day of publication
 * @param text a part of title, publisher or document number, absent for any
 * @param levels the levels, empty for any
 * @param stages the stages, empty for any
 * @param place the division that contains the divisions of the lists, absent for any
 * @param published the days of publication, absent for any
 */
record RecognitionListCriteria(LocalDate asOf, @Nullable SearchText text, Set<FactoryLevelCode> levels,
		Set<Stage> stages, @Nullable Division place, @Nullable DateRange published) {

	/**
	 * The conditions for a list {@code l}.
	 * @return the conditions
	 */
	Conditions conditions() {
		Conditions conditions = new Conditions().and("l.published_on <= :asOf").with("asOf", this.asOf);
		if (this.text != null) {
			conditions.and("POSITION(:text IN l.folded_text) > 0").with("text", this.text.normalized().value());
		}
		if (!this.levels.isEmpty()) {
			conditions.and("l.level_code = ANY (:levels)").with("levels", this.levels);
		}
		if (!this.stages.isEmpty()) {
			conditions.and("l.stage = ANY (:stages)").with("stages", this.stages);
		}
		if (this.place != null) {
			conditions.and("""
					l.place_code IN (SELECT w.division_code
					                       FROM division_within w
					                      WHERE w.within_code = :place)""").with("place", this.place.code());
		}
		if (this.published != null) {
			conditions.and(this.published.conditions());
		}
		return conditions;
	}

}
