package org.smartfactory.registry.datapackage.table;

import java.util.function.BiConsumer;

/**
 * A rule of the domain for one row, whose values are valid by themselves.
 */
@FunctionalInterface
public interface RowRule {

	/**
	 * Checks a row.
	 * @param row the row
	 * @param errors takes the column of each error, and what is wrong and what is
	 * expected
	 */
	void check(PackageRow row, BiConsumer<String, String> errors);

}
