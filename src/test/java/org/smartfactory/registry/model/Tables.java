package org.smartfactory.registry.model;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.smartfactory.registry.Csv;

/**
 * The tables of a registry in plain collections, as packages hold them: rows of texts by
 * their keys, empty for what is not known.
 */
public final class Tables {

	/** The tables in the order of a package, each with the columns of its key. */
	static final Map<String, List<String>> KEYS = keys();

	private static final Map<String, List<String>> COLUMNS = KEYS.keySet()
		.stream()
		.collect(Collectors.toMap(Function.identity(), Csv::columns));

	private final Map<String, Map<List<String>, Map<String, String>>> rows = new LinkedHashMap<>();

	private final Map<String, Map<String, Integer>> written = new TreeMap<>();

	Tables() {
		KEYS.keySet().forEach((table) -> this.rows.put(table, new LinkedHashMap<>()));
	}

	private static Map<String, List<String>> keys() {
		Map<String, List<String>> keys = new LinkedHashMap<>();
		keys.put("divisions", List.of("code"));
		keys.put("industries", List.of("code"));
		keys.put("factory-levels", List.of("code"));
		keys.put("enterprises", List.of("id"));
		keys.put("enterprise-names", List.of("enterprise", "position"));
		keys.put("enterprise-merges", List.of("id"));
		keys.put("enterprise-industries", List.of("enterprise", "industry"));
		keys.put("recognition-lists", List.of("id"));
		keys.put("recognitions", List.of("id"));
		keys.put("published-counts", List.of("id"));
		return keys;
	}

	/**
	 * Reads the tables of a whole package.
	 * @param folder the package
	 */
	public static Tables read(Path folder) {
		Tables tables = new Tables();
		KEYS.keySet().forEach((table) -> Csv.read(folder, table).forEach((row) -> tables.put(table, row)));
		return tables.copy();
	}

	/**
	 * The same rows, of which none counts as written.
	 */
	Tables copy() {
		Tables copy = new Tables();
		this.rows.forEach((table, held) -> copy.rows.get(table).putAll(held));
		return copy;
	}

	Collection<Map<String, String>> list(String table) {
		return Collections.unmodifiableCollection(this.rows.get(table).values());
	}

	/**
	 * Finds a row.
	 * @return the row, or null when there is none
	 */
	Map<String, String> find(String table, String... key) {
		return this.rows.get(table).get(List.of(key));
	}

	boolean has(String table, String... key) {
		return find(table, key) != null;
	}

	/**
	 * Adds a row, or changes the one with its key; what it leaves empty stays.
	 */
	void put(String table, Map<String, String> row) {
		List<String> key = key(table, row);
		Map<String, String> known = this.rows.get(table).getOrDefault(key, Map.of());
		Map<String, String> all = new LinkedHashMap<>();
		COLUMNS.get(table).forEach((column) -> {
			String value = row.getOrDefault(column, "");
			all.put(column, value.isEmpty() ? known.getOrDefault(column, "") : value);
		});
		if (!all.equals(known)) {
			this.rows.get(table).put(key, all);
			count(table, known.isEmpty() ? "inserted" : "updated");
		}
	}

	void remove(String table, Map<String, String> row) {
		this.rows.get(table).remove(key(table, row));
		count(table, "deleted");
	}

	/**
	 * Removes a row that comes back in another place.
	 */
	void drop(String table, Map<String, String> row) {
		this.rows.get(table).remove(key(table, row));
	}

	/**
	 * Erases what a column of a row says, when there is such a row.
	 */
	void erase(String table, Map<String, String> row, String column) {
		this.rows.get(table).computeIfPresent(key(table, row), (key, known) -> {
			Map<String, String> erased = new LinkedHashMap<>(known);
			erased.put(column, "");
			return erased;
		});
	}

	/**
	 * Changes a row, of which nothing is known in some columns afterwards.
	 */
	void clear(String table, Map<String, String> row, String... columns) {
		List.of(columns).forEach((column) -> erase(table, row, column));
		count(table, "updated");
	}

	private static List<String> key(String table, Map<String, String> row) {
		return KEYS.get(table).stream().map(row::get).toList();
	}

	private void count(String table, String what) {
		this.written.computeIfAbsent(table, (name) -> new TreeMap<>()).merge(what, 1, Integer::sum);
	}

	/**
	 * How many rows of each table were inserted, updated and deleted.
	 */
	Map<String, Map<String, Integer>> written() {
		return this.written;
	}

}
