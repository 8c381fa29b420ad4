package org.smartfactory.registry.recognition;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A list (名单) published by an authority, or the part of it that was read.
 *
 * @param id the key: lower-case words joined by hyphens
 * @param title the title
 * @param documentNumber the number of the document (文号), absent when it is not known
 * @param level the level of the entries
 * @param stage the stage of the publication
 * @param publisher the authority
 * @param placeCode the division of the list, absent for a national list
 * @param publishedOn the day of publication, with the precision of the next component
 * @param datePrecision the precision of that day
 * @param criteriaEdition the yearly edition of the criteria, absent when it is not known
 * @param printedCount the printed number of entries of the part that was read, absent
 * when none is printed
 * @param completeForCode the division for which all entries are loaded, absent for none
 * @param completeNationwide whether all entries of the country are loaded
 * @param readIn the publication in which it was read
 * @param url the URL at which it was read, absent for print
 * @param note a note for readers, absent when there is none
 */
public record RecognitionList(String id, String title, @Nullable String documentNumber, FactoryLevelCode level,
		Stage stage, String publisher, @Nullable String placeCode, LocalDate publishedOn, DatePrecision datePrecision,
		@Nullable String criteriaEdition, @Nullable Integer printedCount, @Nullable String completeForCode,
		boolean completeNationwide, String readIn, @Nullable String url, @Nullable String note) {

}
