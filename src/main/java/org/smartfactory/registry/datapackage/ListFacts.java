package org.smartfactory.registry.datapackage;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a steward says of a list that a notice printed.
 *
 * @param title the title
 * @param level the level: BASIC, ADVANCED, EXCELLENCE or PIONEER
 * @param stage the stage: PUBLICISED, RECOGNISED or CULTIVATED
 * @param publisher who published it
 * @param place the division that it is for, absent for a national list
 * @param city the division of its enterprises where the notice prints none, absent when
 * that is not known
 * @param publishedOn when it was published
 * @param datePrecision how exactly that is known: DAY, MONTH or YEAR
 * @param completeFor the division for which the notice has all entries, absent when for
 * none
 * @param readIn where it was read
 * @param url the address of the notice, absent for print
 */
public record ListFacts(String title, String level, String stage, String publisher, @Nullable String place,
		@Nullable String city, LocalDate publishedOn, String datePrecision, @Nullable String completeFor, String readIn,
		@Nullable String url) {

	/**
	 * The key of the list: the same facts always give the same.
	 * @return the key
	 */
	String id() {
		String where = (this.city != null) ? this.city : (this.place != null) ? this.place : "china";
		return "%s-%s-%s-%s".formatted(where, this.publishedOn, this.level, this.stage).toLowerCase(Locale.ROOT);
	}

}
