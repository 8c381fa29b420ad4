package org.smartfactory.registry.datapackage.table;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table of a package. The typed methods require that its values are valid.
 *
 * @param file the file
 * @param line the line it starts on, from 1
 * @param values the values by column, empty if unknown
 */
public record PackageRow(String file, long line, Map<String, String> values) {

	/**
	 * Finds the value of a column.
	 * @param column the column
	 * @return the value, absent if it is empty
	 */
	public @Nullable String find(String column) {
		String value = this.values.get(column);
		return (value == null || value.isEmpty()) ? null : value;
	}

	/**
	 * Returns the value of a column that must have one.
	 * @param column the column
	 * @return the value
	 */
	public String get(String column) {
		return Objects.requireNonNull(find(column));
	}

	@Nullable Integer findInteger(String column) {
		String value = find(column);
		return (value != null) ? Integer.valueOf(value) : null;
	}

	@Nullable LocalDate findDate(String column) {
		String value = find(column);
		return (value != null) ? LocalDate.parse(value) : null;
	}

	@Nullable Boolean findBoolean(String column) {
		String value = find(column);
		return (value != null) ? Boolean.valueOf(value) : null;
	}

	@Nullable UUID findUuid(String column) {
		String value = find(column);
		return (value != null) ? UUID.fromString(value) : null;
	}

}
