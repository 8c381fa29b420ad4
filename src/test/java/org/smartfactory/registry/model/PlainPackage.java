package org.smartfactory.registry.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.smartfactory.registry.Csv;
import org.smartfactory.registry.datapackage.table.ColumnType;
import org.smartfactory.registry.datapackage.table.PackageTables;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A package in plain collections.
 *
 * @param name its name
 * @param sources where its facts were read: addresses by titles
 * @param tables the rows of the tables that it has, in the order of their lines
 */
record PlainPackage(String name, Map<String, String> sources, Map<String, List<Map<String, String>>> tables) {

	private static final JsonMapper MAPPER = new JsonMapper();

	/**
	 * A package without rows.
	 * @param name its name
	 * @param tables the tables that it has, empty for none
	 */
	static PlainPackage of(String name, String... tables) {
		Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
		Tables.KEYS.keySet()
			.stream()
			.filter(List.of(tables)::contains)
			.forEach((table) -> rows.put(table, new ArrayList<>()));
		return new PlainPackage(name, new LinkedHashMap<>(), rows);
	}

	/**
	 * Reads a whole package.
	 * @param folder where it is
	 */
	static PlainPackage read(Path folder) {
		PlainPackage read = of("export", Tables.KEYS.keySet().toArray(String[]::new));
		read.tables.forEach((table, rows) -> rows.addAll(Csv.read(folder, table)));
		return read;
	}

	/**
	 * Reads the input of a mutation.
	 */
	static PlainPackage ofInput(Map<String, Object> input) {
		Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
		Tables.KEYS.keySet().forEach((table) -> {
			List<?> rows = (List<?>) input.getOrDefault(field(table), List.of());
			if (!rows.isEmpty()) {
				tables.put(table, rows.stream().map((row) -> row(table, (Map<?, ?>) row)).toList());
			}
		});
		return new PlainPackage((String) input.get("name"), Map.of(), tables);
	}

	private static Map<String, String> row(String table, Map<?, ?> input) {
		Map<String, String> row = new LinkedHashMap<>();
		Csv.columns(table).forEach((column) -> {
			Object value = input.get(field(column));
			row.put(column, (value != null) ? value.toString() : "");
		});
		return row;
	}

	/**
	 * The field of the input for a table or a column: document_number is documentNumber.
	 */
	static String field(String name) {
		return Pattern.compile("[-_]([a-z])")
			.matcher(name)
			.replaceAll((word) -> word.group(1).toUpperCase(Locale.ROOT));
	}

	/**
	 * The package as the input of a mutation.
	 */
	Map<String, Object> toInput() {
		Map<String, Object> input = new LinkedHashMap<>();
		this.tables.forEach((table, rows) -> input.put(field(table), rows.stream().map((row) -> {
			Map<String, Object> fields = new LinkedHashMap<>();
			PackageTables.of(table)
				.columns()
				.forEach((column) -> fields.put(field(column.name()), value(column.type(), row.get(column.name()))));
			fields.values().removeIf(""::equals);
			return fields;
		}).toList()));
		input.put("name", this.name);
		input.put("reason", "读到");
		return input;
	}

	private static Object value(ColumnType type, String value) {
		return value.isEmpty() ? "" : switch (type) {
			case INTEGER -> Integer.valueOf(value);
			case BOOLEAN -> Boolean.valueOf(value);
			default -> value;
		};
	}

	/**
	 * An error as the mutation reports it.
	 * @param place where it is in a package
	 */
	static Map<String, Object> errorOfInput(String place) {
		String[] parts = place.split("\\.csv:|: ");
		return Map.of("table", field(parts[0]), "row", Integer.parseInt(parts[1]) - 1, "column", field(parts[2]),
				"message", "some words");
	}

	/**
	 * Adds a row; columns may be missing.
	 */
	void add(String table, Map<String, String> row) {
		Map<String, String> all = new LinkedHashMap<>();
		Csv.columns(table).forEach((column) -> all.put(column, row.getOrDefault(column, "")));
		this.tables.get(table).add(all);
	}

	/**
	 * The rows of a table, none when the package does not have it.
	 */
	List<Map<String, String>> rows(String table) {
		return this.tables.getOrDefault(table, List.of());
	}

	/**
	 * The place of a column of a row, as it is told.
	 */
	static String place(String table, int row, String column) {
		return "%s.csv:%d: %s".formatted(table, row + 2, column);
	}

	/**
	 * Writes the package to a folder.
	 */
	void write(Path folder) {
		this.tables.forEach((table, rows) -> Csv.write(folder, table, rows));
		try {
			ObjectNode descriptor = (ObjectNode) MAPPER
				.readTree(Files.readString(Csv.SEED.resolve("datapackage.json")));
			descriptor.put("name", this.name);
			((ArrayNode) descriptor.get("resources"))
				.removeIf((table) -> !this.tables.containsKey(table.get("name").stringValue()));
			ArrayNode written = descriptor.putArray("sources");
			this.sources.forEach((title, path) -> {
				ObjectNode source = written.addObject().put("title", title);
				if (!path.isEmpty()) {
					source.put("path", path);
				}
			});
			Files.writeString(folder.resolve("datapackage.json"), MAPPER.writeValueAsString(descriptor));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.name + this.tables.entrySet()
			.stream()
			.map((table) -> table.getValue().size() + " " + table.getKey())
			.collect(Collectors.joining(", ", " (", ")"));
	}

}
