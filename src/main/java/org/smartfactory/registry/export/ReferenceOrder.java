package org.smartfactory.registry.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Sorts the rows of a small table topologically: by code, but each row after the rows
 * that it references.
 */
final class ReferenceOrder {

	private final Map<String, List<@Nullable String>> rows = new TreeMap<>();

	private final int[] references;

	private final Set<String> sorted = new LinkedHashSet<>();

	private ReferenceOrder(List<List<@Nullable String>> rows, int[] references) {
		rows.forEach((row) -> this.rows.put(String.valueOf(row.get(0)), row));
		this.references = references;
	}

	/**
	 * Sorts rows.
	 * @param rows the rows; the first column is the code
	 * @param references the columns with the code of another row, of the same row, or
	 * null
	 * @return the sorted rows
	 */
	static List<List<@Nullable String>> sort(List<List<@Nullable String>> rows, int... references) {
		ReferenceOrder order = new ReferenceOrder(rows, references);
		Set<String> visited = new LinkedHashSet<>();
		order.rows.keySet().forEach((code) -> order.add(code, visited));
		List<List<@Nullable String>> all = new ArrayList<>();
		order.sorted.forEach((code) -> all.add(order.rows.get(code)));
		return all;
	}

	private void add(String code, Set<String> visited) {
		List<@Nullable String> row = this.rows.get(code);
		if (row == null || !visited.add(code)) {
			return;
		}
		for (int reference : this.references) {
			String other = row.get(reference);
			if (other != null) {
				add(other, visited);
			}
		}
		this.sorted.add(code);
	}

}
