package org.smartfactory.registry.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the errors of a package by itself and in its references.
 */
final class PackageCheck {

	/**
	 * Columns that refer to a row of a table, by table; all refer to its first column.
	 */
	private static final Map<String, Map<String, String>> REFERENCES = Map.of("divisions",
			Map.of("parent", "divisions", "city", "divisions"), "industries", Map.of("parent", "industries"),
			"enterprises", Map.of("division", "divisions"), "enterprise-names", Map.of("enterprise", "enterprises"),
			"enterprise-merges", Map.of("enterprise", "enterprises"), "enterprise-industries",
			Map.of("enterprise", "enterprises", "industry", "industries"), "recognition-lists",
			Map.of("level", "factory-levels", "place", "divisions", "complete_for", "divisions"), "recognitions",
			Map.of("list", "recognition-lists", "enterprise", "enterprises"), "published-counts",
			Map.of("level", "factory-levels", "division", "divisions"));

	/** Columns that together are unique where all have values, beside the keys. */
	private static final Map<String, List<String>> UNIQUE = Map.of("enterprises", List.of("credit_code"),
			"recognitions", List.of("list", "position"));

	private final Tables registry;

	private final PlainPackage source;

	private final Set<String> errors = new TreeSet<>();

	PackageCheck(Tables registry, PlainPackage source) {
		this.registry = registry;
		this.source = source;
	}

	/**
	 * Finds the places of all errors.
	 */
	Set<String> find() {
		this.source.tables().forEach((table, rows) -> {
			checkUnique(table, rows, Tables.KEYS.get(table));
			checkUnique(table, rows, UNIQUE.getOrDefault(table, Tables.KEYS.get(table)));
			checkReferences(table, rows);
			checkRules(table, rows);
		});
		return this.errors;
	}

	private void checkUnique(String table, List<Map<String, String>> rows, List<String> columns) {
		Set<List<String>> seen = new HashSet<>();
		for (int i = 0; i < rows.size(); i++) {
			List<String> values = columns.stream().map(rows.get(i)::get).toList();
			if (!values.contains("") && !seen.add(values)) {
				this.errors.add(PlainPackage.place(table, i, String.join(", ", columns)));
			}
		}
	}

	/**
	 * References to a table with errors of its own cannot be checked.
	 */
	private void checkReferences(String table, List<Map<String, String>> rows) {
		Set<String> broken = new HashSet<>();
		this.errors.forEach((error) -> broken.add(error.substring(0, error.indexOf('.'))));
		REFERENCES.getOrDefault(table, Map.of()).forEach((column, referred) -> {
			Set<String> known = new HashSet<>();
			if (!referred.equals(table)) {
				this.source.rows(referred).forEach((row) -> known.add(key(referred, row)));
			}
			for (int i = 0; i < rows.size() && (referred.equals(table) || !broken.contains(referred)); i++) {
				if (referred.equals(table)) {
					known.add(key(table, rows.get(i)));
				}
				String value = rows.get(i).get(column);
				boolean merged = referred.equals("enterprises") && this.registry.has("enterprise-merges", value);
				if (!value.isEmpty() && !known.contains(value) && !this.registry.has(referred, value) && !merged) {
					this.errors.add(PlainPackage.place(table, i, column));
				}
			}
		});
	}

	private static String key(String table, Map<String, String> row) {
		return row.get(Tables.KEYS.get(table).get(0));
	}

	private void checkRules(String table, List<Map<String, String>> rows) {
		Set<List<String>> names = new HashSet<>();
		for (int i = 0; i < rows.size(); i++) {
			Map<String, String> row = rows.get(i);
			switch (table) {
				case "enterprises" ->
					check(names.add(List.of(Names.fold(row.get("name")))), PlainPackage.place(table, i, "name"));
				case "enterprise-names" ->
					check(names.add(List.of(row.get("enterprise"), Names.fold(row.get("name")))) && !isRegistered(row),
							PlainPackage.place(table, i, "name"));
				case "enterprise-merges" -> check(!isEnterprise(row.get("id")), PlainPackage.place(table, i, "id"));
				case "divisions" -> {
					check(liesInAsMuch(row), PlainPackage.place(table, i, "kind"));
					check(liesInALarger(row), PlainPackage.place(table, i, "parent"));
				}
				case "recognition-lists" ->
					check(beginsBeforeItEnded(row), PlainPackage.place(table, i, "published_on"));
				case "recognitions" -> check(endsAfterItBegan(row), PlainPackage.place(table, i, "withdrawn_on"));
				default -> {
				}
			}
		}
	}

	private void check(boolean right, String place) {
		if (!right) {
			this.errors.add(place);
		}
	}

	private boolean isRegistered(Map<String, String> name) {
		return this.source.rows("enterprises")
			.stream()
			.anyMatch((row) -> row.get("id").equals(name.get("enterprise"))
					&& Names.fold(row.get("name")).equals(Names.fold(name.get("name"))));
	}

	private boolean isEnterprise(String id) {
		return this.registry.has("enterprises", id)
				|| this.source.rows("enterprises").stream().anyMatch((row) -> row.get("id").equals(id));
	}

	private boolean liesInAsMuch(Map<String, String> division) {
		Map<String, String> known = this.registry.find("divisions", division.get("code"));
		return known == null || List.of("parent", "city")
			.stream()
			.allMatch((column) -> known.get(column).isEmpty() == division.get(column).isEmpty());
	}

	private boolean liesInALarger(Map<String, String> division) {
		Map<String, String> parent = this.source.rows("divisions")
			.stream()
			.filter((row) -> row.get("code").equals(division.get("parent")))
			.findFirst()
			.orElse(this.registry.find("divisions", division.get("parent")));
		return parent == null || List
			.of("COUNTY in PREFECTURE", "COUNTY in MUNICIPALITY", "COUNTY in PROVINCE", "PREFECTURE in PROVINCE")
			.contains(division.get("kind") + " in " + parent.get("kind"));
	}

	private boolean beginsBeforeItEnded(Map<String, String> list) {
		return this.registry.list("recognitions")
			.stream()
			.filter((known) -> known.get("list").equals(list.get("id")) && !known.get("withdrawn_on").isEmpty())
			.filter((known) -> this.source.rows("recognitions")
				.stream()
				.noneMatch((row) -> row.get("id").equals(known.get("id")) && !row.get("withdrawn_on").isEmpty()))
			.allMatch((known) -> known.get("withdrawn_on").compareTo(list.get("published_on")) > 0);
	}

	private boolean endsAfterItBegan(Map<String, String> recognition) {
		Map<String, String> list = this.source.rows("recognition-lists")
			.stream()
			.filter((row) -> row.get("id").equals(recognition.get("list")))
			.findFirst()
			.orElse(this.registry.find("recognition-lists", recognition.get("list")));
		String end = recognition.get("withdrawn_on");
		return end.isEmpty() || list == null || end.compareTo(list.get("published_on")) > 0;
	}

}
