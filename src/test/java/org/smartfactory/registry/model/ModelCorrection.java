package org.smartfactory.registry.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.smartfactory.registry.Csv;

/**
 * Corrects tables.
 */
final class ModelCorrection {

	private ModelCorrection() {
	}

	static void withdraw(Tables tables, Map<String, String> recognition, LocalDate on, String reason) {
		tables.put("recognitions",
				Csv.row("id", recognition.get("id"), "withdrawn_on", on.toString(), "withdrawal_reason", reason));
	}

	static void unwithdraw(Tables tables, Map<String, String> recognition) {
		tables.clear("recognitions", recognition, "withdrawn_on", "withdrawal_reason");
	}

	/**
	 * Gives an enterprise another name, unless it has that.
	 */
	static void addName(Tables tables, String enterprise, Map<String, String> name) {
		List<Map<String, String>> names = of(tables, "enterprise-names", enterprise);
		if (names.stream().noneMatch((row) -> Names.fold(row.get("name")).equals(Names.fold(name.get("name"))))) {
			int last = names.stream().mapToInt((row) -> Integer.parseInt(row.get("position"))).max().orElse(0);
			Map<String, String> added = with(name, enterprise);
			added.put("position", Integer.toString(last + 1));
			added.replace("kind", "REGISTERED", "VARIANT");
			tables.put("enterprise-names", added);
		}
	}

	static void removeName(Tables tables, String enterprise, String name) {
		of(tables, "enterprise-names", enterprise).stream()
			.filter((row) -> row.get("name").equals(name))
			.forEach((row) -> tables.remove("enterprise-names", row));
	}

	static void clear(Tables tables, Map<String, String> enterprise, String column) {
		tables.clear("enterprises", enterprise,
				column.equals("division") ? new String[] { column, "division_basis" } : new String[] { column });
	}

	private static List<Map<String, String>> of(Tables tables, String table, String enterprise) {
		return tables.list(table).stream().filter((row) -> row.get("enterprise").equals(enterprise)).toList();
	}

	/**
	 * Merges an enterprise into another: what is known of it is known of the other, as
	 * far as that is not known better.
	 */
	static void merge(Tables tables, Map<String, String> gone, Map<String, String> kept) {
		String id = gone.get("id");
		String into = kept.get("id");
		of(tables, "enterprise-names", id).stream()
			.sorted(Comparator.comparingInt((row) -> Integer.parseInt(row.get("position"))))
			.forEach((row) -> {
				addName(tables, into, row);
				tables.remove("enterprise-names", row);
			});
		of(tables, "enterprise-industries", id).forEach((row) -> {
			if (!tables.has("enterprise-industries", into, row.get("industry"))) {
				tables.put("enterprise-industries", with(row, into));
			}
			tables.remove("enterprise-industries", row);
		});
		of(tables, "recognitions", id).forEach((row) -> tables.put("recognitions", with(row, into)));
		of(tables, "enterprise-merges", id).forEach((row) -> tables.put("enterprise-merges", with(row, into)));
		tables.put("enterprise-merges", Csv.row("id", id, "enterprise", into));
		Map<String, String> filled = new HashMap<>(gone);
		filled.put("id", into);
		kept.forEach((column, value) -> {
			boolean known = column.equals("division_basis") ? !kept.get("division").isEmpty() : !value.isEmpty();
			if (known) {
				filled.put(column, value);
			}
		});
		tables.remove("enterprises", gone);
		tables.put("enterprises", filled);
	}

	private static Map<String, String> with(Map<String, String> row, String enterprise) {
		Map<String, String> changed = new HashMap<>(row);
		changed.put("enterprise", enterprise);
		return changed;
	}

}
