package org.smartfactory.registry.datapackage.table;

/**
 * A rule of the domain between staged rows, and between them and the registry.
 *
 * @param column the column of the package that violates it
 * @param sql selects the {@code line} of each row that violates it, and a {@code message}
 */
public record CrossRowRule(String column, String sql) {

}
