package org.smartfactory.registry.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.smartfactory.registry.intake.PackageDescriptor.Constraints;
import org.smartfactory.registry.intake.PackageDescriptor.Field;
import org.smartfactory.registry.intake.PackageDescriptor.ForeignKey;
import org.smartfactory.registry.intake.PackageDescriptor.Resource;

/**
 * Checks the rows of one table against its schema: values, keys, and references to tables
 * that were checked before.
 */
class TableCheck {

	private final Resource table;

	private final Map<String, TableCheck> tables;

	private final Problems problems;

	private final Map<String, ValueCheck> values = new LinkedHashMap<>();

	/** For each key, the values seen. */
	private final Map<List<String>, Set<List<String>>> seen = new LinkedHashMap<>();

	/**
	 * A check of a table.
	 * @param table the table as it is expected
	 * @param tables the tables that were checked before, by name
	 * @param problems where problems are told
	 */
	TableCheck(Resource table, Map<String, TableCheck> tables, Problems problems) {
		this.table = table;
		this.tables = tables;
		this.problems = problems;
		this.seen.put(table.schema().primaryKey(), new HashSet<>());
		if (table.schema().uniqueKeys() != null) {
			table.schema().uniqueKeys().forEach((key) -> this.seen.put(key, new HashSet<>()));
		}
		for (Field field : table.schema().fields()) {
			this.values.put(field.name(), new ValueCheck(field));
			Constraints constraints = field.constraints();
			if (constraints != null && Boolean.TRUE.equals(constraints.unique())) {
				this.seen.put(List.of(field.name()), new HashSet<>());
			}
		}
	}

	/**
	 * Checks a row.
	 * @param row the row
	 * @return whether each of its values fits the schema
	 */
	boolean check(Row row) {
		List<Problem> misfits = misfits(row);
		misfits.forEach(this.problems::add);
		this.seen.forEach((key, values) -> {
			List<String> value = row.findKey(key);
			if (!value.isEmpty() && !values.add(value)) {
				this.problems.add(row.problem(String.join(", ", key),
						"'%s' stands in an earlier row too; expected a value of its own."
							.formatted(String.join(", ", value))));
			}
		});
		references().forEach((reference) -> checkReference(row, reference));
		return misfits.isEmpty();
	}

	private List<Problem> misfits(Row row) {
		List<Problem> misfits = new ArrayList<>();
		this.values.forEach((column, value) -> value.check(row.values().getOrDefault(column, ""))
			.ifPresent((message) -> misfits.add(row.problem(column, message))));
		return misfits;
	}

	/**
	 * Checks that a row refers to a row of an earlier table, or to an earlier row of its
	 * own: so rows can be written in their order.
	 * @param row the row
	 * @param reference the reference
	 */
	private void checkReference(Row row, ForeignKey reference) {
		String resource = reference.reference().resource();
		TableCheck target = resource.isEmpty() ? this : Objects.requireNonNull(this.tables.get(resource));
		List<String> value = row.findKey(reference.fields());
		if (!value.isEmpty()
				&& !Objects.requireNonNull(target.seen.get(reference.reference().fields())).contains(value)) {
			this.problems.add(row.problem(String.join(", ", reference.fields()),
					"'%s' is not in %s; expected the %s of one of its %srows.".formatted(String.join(", ", value),
							target.table.path(), String.join(", ", reference.reference().fields()),
							resource.isEmpty() ? "earlier " : "")));
		}
	}

	private List<ForeignKey> references() {
		List<ForeignKey> references = this.table.schema().foreignKeys();
		return (references != null) ? references : List.of();
	}

}
