package org.smartfactory.registry.datapackage.table;

/**
 * A rule between staged rows, or between staged rows and the registry.
 *
 * @param column the column of the package that violates it
 * @param sql selects the {@code line} of each row that violates it, and a {@code message}
 */
public record CrossRowRule(String column, String sql) {

}
