package org.smartfactory.registry.sql;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sort order of the rows of a connection.
 *
 * @param <R> the rows
 * @param name the name of the connection and order; cursors with another name are invalid
 * @param keys the sort keys; the last ones identify a row
 */
public record Ordering<R>(String name, List<SortKey<R>> keys) {

	/**
	 * Creates a comparator for rows whose keys are all comparable: strings, numbers,
	 * dates.
	 * @return compares rows by their keys
	 */
	public Comparator<R> comparator() {
		return (a, b) -> compare(valuesOf(a), valuesOf(b));
	}

	/**
	 * Compares the keys of two rows.
	 * @param a the keys of one row
	 * @param b the keys of the other
	 * @return a negative number if the first row comes first
	 */
	@SuppressWarnings("unchecked")
	public int compare(List<Object> a, List<Object> b) {
		for (int i = 0; i < this.keys.size(); i++) {
			int order = ((Comparable<Object>) a.get(i)).compareTo(b.get(i));
			if (order != 0) {
				return this.keys.get(i).descending() ? -order : order;
			}
		}
		return 0;
	}

	public List<Object> valuesOf(R row) {
		return this.keys.stream().map((key) -> key.value().apply(row)).toList();
	}

	String orderBy(boolean forward) {
		return this.keys.stream()
			.map((key) -> key.column() + direction(key, forward))
			.collect(Collectors.joining(", "));
	}

	/**
	 * The order by the aliases of the SELECT list, for what is around a page.
	 * @param forward whether the direction is forward
	 * @return the order
	 */
	public String orderByOutput(boolean forward) {
		return this.keys.stream()
			.map((key) -> key.output() + direction(key, forward))
			.collect(Collectors.joining(", "));
	}

	/**
	 * The condition that a row comes after the row with the keys {@code :key0, :key1 …}.
	 * The first key has a separate bound, so that an index on it can be used.
	 * @param forward whether the direction is forward
	 * @return the condition
	 */
	String after(boolean forward) {
		String first = this.keys.get(0).column() + (this.keys.get(0).descending(forward) ? " <= :key0" : " >= :key0");
		return first + " AND ("
				+ IntStream.range(0, this.keys.size())
					.mapToObj((i) -> afterAt(i, forward))
					.collect(Collectors.joining(" OR "))
				+ ")";
	}

	private String afterAt(int last, boolean forward) {
		String equal = IntStream.range(0, last)
			.mapToObj((i) -> this.keys.get(i).column() + " = :key" + i + " AND ")
			.collect(Collectors.joining());
		SortKey<R> key = this.keys.get(last);
		return "(" + equal + key.column() + (key.descending(forward) ? " < " : " > ") + ":key" + last + ")";
	}

	private static String direction(SortKey<?> key, boolean forward) {
		return key.descending(forward) ? " DESC" : "";
	}

}
