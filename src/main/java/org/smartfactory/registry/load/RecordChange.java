package org.smartfactory.registry.load;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A record that a load would add or change.
 *
 * @param table the name of its table in packages
 * @param file the file of the table
 * @param line the line of its row, 0 if another row brings it, such as the former name of
 * a renamed enterprise
 * @param isNew whether the registry does not have it
 * @param key the values of its key, with spaces between them
 * @param name the name by which a person recognizes it
 * @param fields the values that change, empty if it is new or only search texts change
 */
public record RecordChange(String table, String file, long line, boolean isNew, String key, String name,
		List<Field> fields) {

	/**
	 * A value that changes.
	 *
	 * @param name the name of the column in packages
	 * @param before the value in the registry, absent if it is unknown
	 * @param after the value after the load, absent if it is unknown
	 */
	public record Field(String name, @Nullable String before, @Nullable String after) {

	}

}
