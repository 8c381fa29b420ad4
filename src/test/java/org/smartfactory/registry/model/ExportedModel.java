package org.smartfactory.registry.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an export of the model holds.
 */
final class ExportedModel {

	private ExportedModel() {
	}

	/**
	 * Rows by their keys. What matters of the position of another name is its place among
	 * them.
	 */
	static Map<List<String>, Map<String, String>> byKey(String table, Collection<Map<String, String>> rows) {
		Map<List<String>, Map<String, String>> byKey = new HashMap<>();
		for (Map<String, String> row : rows) {
			Map<String, String> placed = new TreeMap<>(row);
			if (table.equals("enterprise-names")) {
				placed.put("position", Long.toString(rows.stream()
					.filter((other) -> other.get("enterprise").equals(row.get("enterprise")))
					.filter((other) -> Integer.parseInt(other.get("position")) < Integer.parseInt(row.get("position")))
					.count()));
			}
			byKey.put(Tables.KEYS.get(table).stream().map(placed::get).toList(), placed);
		}
		return byKey;
	}

	static Map<String, List<Map<String, String>>> all(Tables model) {
		Map<String, List<Map<String, String>>> all = new TreeMap<>();
		Tables.KEYS.keySet().forEach((table) -> all.put(table, List.copyOf(model.list(table))));
		all.put("enterprise-names",
				all.get("enterprise-names").stream().filter((row) -> !row.get("position").equals("0")).toList());
		return all;
	}

	/**
	 * The lists that were published and the withdrawals that had happened, without the
	 * enterprises that are on later lists only.
	 */
	static Map<String, List<Map<String, String>>> asOf(Tables model, String day) {
		Map<String, List<Map<String, String>>> known = all(model);
		known.computeIfPresent("recognition-lists",
				(table, rows) -> rows.stream().filter((row) -> row.get("published_on").compareTo(day) <= 0).toList());
		known.computeIfPresent("published-counts",
				(table, rows) -> rows.stream().filter((row) -> row.get("as_of").compareTo(day) <= 0).toList());
		Set<String> lists = values(known.get("recognition-lists"), "id");
		Set<String> gone = values(known.get("recognitions"), "enterprise");
		known.computeIfPresent("recognitions",
				(table, rows) -> rows.stream()
					.filter((row) -> lists.contains(row.get("list")))
					.map((row) -> standing(row, day))
					.toList());
		gone.removeAll(values(known.get("recognitions"), "enterprise"));
		known.computeIfPresent("enterprises",
				(table, rows) -> rows.stream().filter((row) -> !gone.contains(row.get("id"))).toList());
		List.of("enterprise-names", "enterprise-merges", "enterprise-industries")
			.forEach((each) -> known.computeIfPresent(each,
					(table, rows) -> rows.stream().filter((row) -> !gone.contains(row.get("enterprise"))).toList()));
		return known;
	}

	private static Map<String, String> standing(Map<String, String> row, String day) {
		Map<String, String> standing = new HashMap<>(row);
		if (row.get("withdrawn_on").compareTo(day) > 0) {
			standing.putAll(Map.of("withdrawn_on", "", "withdrawal_reason", ""));
		}
		return standing;
	}

	private static Set<String> values(Collection<Map<String, String>> rows, String column) {
		return rows.stream().map((row) -> row.get(column)).collect(Collectors.toCollection(HashSet::new));
	}

}
