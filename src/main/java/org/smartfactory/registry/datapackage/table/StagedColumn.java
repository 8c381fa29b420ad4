package org.smartfactory.registry.datapackage.table;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column of a staged table.
 *
 * @param name its name
 * @param type its SQL type
 * @param value derives its value from a row
 * @param written whether the table of the registry has it
 */
public record StagedColumn(String name, String type, Function<PackageRow, @Nullable Object> value, boolean written) {

}
