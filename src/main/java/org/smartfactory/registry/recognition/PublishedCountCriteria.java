package org.smartfactory.registry.recognition;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.region.Division;
import org.smartfactory.registry.sql.Conditions;

/**
 * Which published counts are looked for.
 *
 * @param asOf the day that they are as of at the latest
 * @param levels the levels, empty when they do not matter
 * @param within the division that they count or that lies around it, absent when it does
 * not matter
 * @param nationwide whether they count the whole country, absent when it does not matter
 */
record PublishedCountCriteria(LocalDate asOf, Set<FactoryLevelCode> levels, @Nullable Division within,
		@Nullable Boolean nationwide) {

	/**
	 * The conditions on a published count {@code c}.
	 * @return the conditions
	 */
	Conditions conditions() {
		Conditions conditions = new Conditions().and("c.as_of <= :asOf").with("asOf", this.asOf);
		if (!this.levels.isEmpty()) {
			conditions.and("c.level_code IN (:levels)").with("levels", this.levels);
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
		return conditions;
	}

}
