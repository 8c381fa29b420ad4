package org.smartfactory.registry.registry;

/**
 * The numbers of loaded rows.
 *
 * @param enterprises the number of enterprises
 * @param recognitions the number of recognitions
 * @param recognitionLists the number of lists
 * @param publishedCounts the number of published counts
 * @param divisions the number of divisions
 * @param industries the number of industries
 */
public record RegistryCounts(long enterprises, long recognitions, long recognitionLists, long publishedCounts,
		long divisions, long industries) {

}
