package org.smartfactory.registry.sql;

import java.util.function.Function;

/**
 * One of the keys that rows are sorted by.
 *
 * @param <R> the rows
 * @param column the SQL expression of the key
 * @param output the name under which the statement selects the key
 * @param type the type of its values
 * @param descending whether greater values come first
 * @param value the key of a row
 */
public record SortKey<R>(String column, String output, KeyType type, boolean descending, Function<R, Object> value) {

	/**
	 * A key whose smaller values come first.
	 * @param <R> the rows
	 * @param column the SQL expression of the key
	 * @param output the name under which the statement selects the key
	 * @param type the type of its values
	 * @param value the key of a row
	 * @return the key
	 */
	public static <R> SortKey<R> ascending(String column, String output, KeyType type, Function<R, Object> value) {
		return new SortKey<>(column, output, type, false, value);
	}

	/**
	 * A key whose greater values come first.
	 * @param <R> the rows
	 * @param column the SQL expression of the key
	 * @param output the name under which the statement selects the key
	 * @param type the type of its values
	 * @param value the key of a row
	 * @return the key
	 */
	public static <R> SortKey<R> descending(String column, String output, KeyType type, Function<R, Object> value) {
		return new SortKey<>(column, output, type, true, value);
	}

	/**
	 * A key of rows that are all in memory.
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
	 * Whether greater values come first when the rows are walked forward or backward.
	 * @param forward whether the rows are walked from the start
	 * @return {@code true} when greater values come first
	 */
	boolean descending(boolean forward) {
		return this.descending == forward;
	}

}
