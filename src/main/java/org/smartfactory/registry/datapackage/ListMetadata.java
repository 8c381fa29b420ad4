package org.smartfactory.registry.datapackage;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The metadata of a list, as a steward gives it for a notice.
 *
 * @param title the title
 * @param level the level: BASIC, ADVANCED, EXCELLENCE or PIONEER
 * @param stage the stage: PUBLICISED, RECOGNISED or CULTIVATED
 * @param publisher the authority that published it
 * @param place the division to which the list applies, absent for a national list
 * @param city the division of the enterprises for which the notice prints none, absent if
 * it is not known
 * @param publishedOn the date of publication
 * @param datePrecision the precision of that date: DAY, MONTH or YEAR
 * @param completeFor the division for which the notice has all entries, absent if there
 * is none
 * @param readIn the publication in which it was read
 * @param url the URL of the notice, absent for print
 */
public record ListMetadata(String title, String level, String stage, String publisher, @Nullable String place,
		@Nullable String city, LocalDate publishedOn, String datePrecision, @Nullable String completeFor, String readIn,
		@Nullable String url) {

	/**
	 * The ID of the list, derived from its metadata.
	 * @return the ID
	 */
	String id() {
		String where = (this.city != null) ? this.city : (this.place != null) ? this.place : "china";
		return "%s-%s-%s-%s".formatted(where, this.publishedOn, this.level, this.stage).toLowerCase(Locale.ROOT);
	}

}
