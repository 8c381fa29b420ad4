package org.smartfactory.registry.recognition;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A list (名单) that an authority published, or the part of it that was read.
 *
 * @param id the key: lower-case words joined by hyphens
 * @param title the title
 * @param documentNumber the number of the document (文号), absent when it is not known
 * @param level the level that the entries are listed at
 * @param stage how far the publication has come
 * @param publisher the authority
 * @param placeCode the division whose list it is, absent for a national list
 * @param publishedOn the day of publication, as precise as the next component says
 * @param datePrecision how much of that day is known
 * @param criteriaEdition the yearly edition of the criteria, absent when it is not known
 * @param printedCount how many entries the publication says it has, for the part that was
 * read, absent when it does not say
 * @param completeForCode the division for which all entries are loaded, absent when for
 * none
 * @param completeNationwide whether all entries of the country are loaded
 * @param readIn where it was read
 * @param url the address it was read at, absent for print
 * @param note what a reader should know, absent when there is nothing
 */
public record RecognitionList(String id, String title, @Nullable String documentNumber, FactoryLevelCode level,
		Stage stage, String publisher, @Nullable String placeCode, LocalDate publishedOn, DatePrecision datePrecision,
		@Nullable String criteriaEdition, @Nullable Integer printedCount, @Nullable String completeForCode,
		boolean completeNationwide, String readIn, @Nullable String url, @Nullable String note) {

}
