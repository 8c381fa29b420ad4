package org.smartfactory.registry.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Sorts the rows of a small table by code, but each one after the rows that it refers to.
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
	 * @param references the columns that hold the code of another row, of the same one,
	 * or nothing
	 * @return the rows in their order
	 */
	static List<List<@Nullable String>> sort(List<List<@Nullable String>> rows, int... references) {
		ReferenceOrder order = new ReferenceOrder(rows, references);
		Set<String> entered = new LinkedHashSet<>();
		order.rows.keySet().forEach((code) -> order.add(code, entered));
		List<List<@Nullable String>> all = new ArrayList<>();
		order.sorted.forEach((code) -> all.add(order.rows.get(code)));
		return all;
	}

	private void add(String code, Set<String> entered) {
		List<@Nullable String> row = this.rows.get(code);
		if (row == null || !entered.add(code)) {
			return;
		}
		for (int reference : this.references) {
			String other = row.get(reference);
			if (other != null) {
				add(other, entered);
			}
		}
		this.sorted.add(code);
	}

}
