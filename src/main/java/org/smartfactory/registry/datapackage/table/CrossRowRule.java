package org.smartfactory.registry.datapackage.table;

/**
 * A rule between staged rows, or between staged rows and the registry.
 *
 * @param column the column of the package that violates it
 * @param key the key of the message, as a literal
 * @param sql selects the {@code line} of each row that violates it, then the arguments of
 * the message
 */
public record CrossRowRule(String column, String key, String sql) {

}
