package org.smartfactory.registry.recognition;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.sql.Conditions;

/**
 * Criteria of a query for published counts.
 *
 * @param asOf the latest as-of day
 * @param levels their levels, empty for any
 * @param within the division that contains the counted division, or is it; absent for any
 * @param nationwide whether the whole country is counted, absent for any
 * @param counts what is counted, absent for any
 */
record PublishedCountCriteria(LocalDate asOf, Set<FactoryLevelCode> levels, @Nullable Division within,
		@Nullable Boolean nationwide, @Nullable PublishedCountKind counts) {

	/**
	 * The conditions on a published count {@code c}.
	 * @return the conditions
	 */
	Conditions conditions() {
		Conditions conditions = new Conditions().and("c.as_of <= :asOf").with("asOf", this.asOf);
		if (!this.levels.isEmpty()) {
			conditions.and("c.level_code = ANY (:levels)").with("levels", this.levels);
		}
		if (this.within != null) {
			conditions.and("""
					c.division_code IN (SELECT w.division_code
					                            FROM division_within w
					                           WHERE w.within_code = :within)""").with("within", this.within.code());
		}
		if (this.nationwide != null) {
			conditions.and(this.nationwide ? "c.division_code IS NULL" : "c.division_code IS NOT NULL");
		}
		if (this.counts != null) {
			conditions.and("c.counts = :counts").with("counts", this.counts.name());
		}
		return conditions;
	}

}
