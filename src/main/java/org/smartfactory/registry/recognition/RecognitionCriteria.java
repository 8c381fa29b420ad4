package org.smartfactory.registry.recognition;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.enterprise.EnterpriseId;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.sql.Conditions;

/**
 * Criteria of a query for recognitions.
 *
 * @param asOf the latest day of publication, absent for any
 * @param withdrawn whether recognitions withdrawn by that day are included
 * @param listId their list, absent for any
 * @param enterpriseId their enterprise, absent for any
 * @param levels the levels, empty for any
 * @param stages the stages, empty for any
 * @param within the division that contains their enterprises, absent for any
 * @param published the days of publication, absent for any
 */
record RecognitionCriteria(@Nullable LocalDate asOf, boolean withdrawn, @Nullable String listId,
		@Nullable EnterpriseId enterpriseId, Set<FactoryLevelCode> levels, Set<Stage> stages, @Nullable Division within,
		@Nullable DateRange published) {

	/**
	 * All entries of a list, including withdrawn ones.
	 * @param list the list
	 * @return the criteria
	 */
	static RecognitionCriteria ofList(RecognitionList list) {
		return new RecognitionCriteria(null, true, list.id(), null, Set.of(), Set.of(), null, null);
	}

	/**
	 * The same criteria for any list.
	 * @return the criteria
	 */
	RecognitionCriteria ofAnyList() {
		return of(null);
	}

	/**
	 * What criteria have in common that differ only in their list.
	 * @return the criteria without the key of their list
	 */
	RecognitionCriteria shape() {
		return of((this.listId != null) ? "" : null);
	}

	private RecognitionCriteria of(@Nullable String list) {
		return new RecognitionCriteria(this.asOf, this.withdrawn, list, this.enterpriseId, this.levels, this.stages,
				this.within, this.published);
	}

	/**
	 * The conditions for a recognition {@code r} of a list {@code l}.
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
			conditions.and("l.level_code = ANY (:levels)").with("levels", this.levels);
		}
		if (!this.stages.isEmpty()) {
			conditions.and("l.stage = ANY (:stages)").with("stages", this.stages);
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
