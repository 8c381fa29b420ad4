package org.smartfactory.registry.sql;

import java.util.function.Function;

/**
 * One key of a sort order.
 *
 * @param <R> the rows
 * @param column the SQL expression of the key
 * @param output the alias of the key in the SELECT list
 * @param type the type of its values
 * @param descending whether greater values come first
 * @param value the key of a row
 */
public record SortKey<R>(String column, String output, KeyType type, boolean descending, Function<R, Object> value) {

	/**
	 * Creates an ascending key.
	 * @param <R> the rows
	 * @param column the SQL expression of the key
	 * @param output the alias of the key in the SELECT list
	 * @param type the type of its values
	 * @param value the key of a row
	 * @return the key
	 */
	public static <R> SortKey<R> ascending(String column, String output, KeyType type, Function<R, Object> value) {
		return new SortKey<>(column, output, type, false, value);
	}

	/**
	 * Creates a descending key.
	 * @param <R> the rows
	 * @param column the SQL expression of the key
	 * @param output the alias of the key in the SELECT list
	 * @param type the type of its values
	 * @param value the key of a row
	 * @return the key
	 */
	public static <R> SortKey<R> descending(String column, String output, KeyType type, Function<R, Object> value) {
		return new SortKey<>(column, output, type, true, value);
	}

	/**
	 * Creates a key of rows in memory.
	 * @param <R> the rows
	 * @param type the type of its values
	 * @param descending whether greater values come first
	 * @param value the key of a row
	 * @return the key
	 */
	public static <R> SortKey<R> inMemory(KeyType type, boolean descending, Function<R, Object> value) {
		return new SortKey<>("", "", type, descending, value);
	}

	/**
	 * Whether greater values come first in a direction.
	 * @param forward whether the direction is forward
	 * @return whether greater values come first
	 */
	boolean descending(boolean forward) {
		return this.descending == forward;
	}

}
