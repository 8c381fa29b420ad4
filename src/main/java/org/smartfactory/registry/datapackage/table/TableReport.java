package org.smartfactory.registry.datapackage.table;

/**
 * Describes how a check reports the records of a table that a load would add or change.
 *
 * @param name the SQL expression of the name by which a person recognizes the record of a
 * staged row {@code s}, never null; the rows that it references are in the registry
 * @param condition the SQL condition for the rows {@code s} that are reported
 */
public record TableReport(String name, String condition) {

}
