package org.smartfactory.registry.datapackage.table;

import java.util.function.BiConsumer;

import org.smartfactory.registry.message.Message;

/**
 * A rule for one row, applied if each of its values is valid.
 */
@FunctionalInterface
public interface RowRule {

	/**
	 * Checks a row.
	 * @param row the row
	 * @param errors receives the column of each error, and what is wrong and what is
	 * expected
	 */
	void check(PackageRow row, BiConsumer<String, Message> errors);

}
