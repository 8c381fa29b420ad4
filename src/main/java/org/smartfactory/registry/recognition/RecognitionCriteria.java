package org.smartfactory.registry.recognition;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.enterprise.EnterpriseId;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.sql.Conditions;

/**
 * Which recognitions are looked for.
 *
 * @param asOf the day on or before which they were published, absent when it does not
 * matter
 * @param withdrawn whether those withdrawn by that day are given too
 * @param listId their list, absent when it does not matter
 * @param enterpriseId their enterprise, absent when it does not matter
 * @param levels the levels, empty when they do not matter
 * @param stages the stages, empty when they do not matter
 * @param within the division their enterprises are in, absent when it does not matter
 * @param published the days of publication, absent when they do not matter
 */
record RecognitionCriteria(@Nullable LocalDate asOf, boolean withdrawn, @Nullable String listId,
		@Nullable EnterpriseId enterpriseId, Set<FactoryLevelCode> levels, Set<Stage> stages, @Nullable Division within,
		@Nullable DateRange published) {

	/**
	 * All entries of a list, the withdrawn ones too.
	 * @param list the list
	 * @return the criteria
	 */
	static RecognitionCriteria ofList(RecognitionList list) {
		return new RecognitionCriteria(null, true, list.id(), null, Set.of(), Set.of(), null, null);
	}

	/**
	 * The conditions on a recognition {@code r} of a list {@code l}.
	 * @return the conditions
	 */
	Conditions conditions() {
		Conditions conditions = new Conditions();
		if (this.asOf != null) {
			conditions.and("l.published_on <= :asOf").with("asOf", this.asOf);
		}
		if (this.asOf != null && !this.withdrawn) {
			conditions.and("(r.withdrawn_on IS NULL OR r.withdrawn_on > :asOf)");
		}
		if (this.listId != null) {
			conditions.and("r.list_id = :list").with("list", this.listId);
		}
		if (this.enterpriseId != null) {
			conditions.and("r.enterprise_id = :enterprise").with("enterprise", this.enterpriseId.value());
		}
		if (!this.levels.isEmpty()) {
			conditions.and("l.level_code IN (:levels)").with("levels", this.levels);
		}
		if (!this.stages.isEmpty()) {
			conditions.and("l.stage IN (:stages)").with("stages", this.stages);
		}
		if (this.within != null) {
			conditions.and("""
					r.enterprise_id IN (SELECT e.id
					                            FROM enterprise e
					                            JOIN division_within w ON w.division_code = e.division_code
					                           WHERE w.within_code = :within)""").with("within", this.within.code());
		}
		if (this.published != null) {
			conditions.and(this.published.conditions());
		}
		return conditions;
	}

}
