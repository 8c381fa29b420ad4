package org.smartfactory.registry.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.smartfactory.registry.Csv;
import org.smartfactory.registry.model.Matching.Kind;
import org.smartfactory.registry.model.Matching.Match;

/**
 * Loads the names of a package: the registered ones, which stand at position 0, and the
 * others behind them.
 */
final class ModelNames {

	private static final String TABLE = "enterprise-names";

	private final Tables registry;

	private final Matching matching;

	private final List<Map<String, String>> rows;

	/** What the package gives as other names, by enterprise and folded name. */
	private final Map<String, Map<String, Map<String, String>>> given = new LinkedHashMap<>();

	/** What becomes another name with this package, by enterprise. */
	private final Map<String, String> further = new LinkedHashMap<>();

	ModelNames(Tables registry, PlainPackage source, Matching matching) {
		this.registry = registry;
		this.matching = matching;
		this.rows = source.rows(TABLE);
		this.rows.stream().filter((row) -> !(kind(row).fillsGaps() && isKnown(row))).forEach(this::give);
	}

	private Kind kind(Map<String, String> row) {
		return this.matching.get(row.get("enterprise")).kind();
	}

	private boolean isKnown(Map<String, String> row) {
		return find(this.matching.get(row.get("enterprise")).target(), row.get("name")) != null;
	}

	/**
	 * Of what is said of several that are one, the first counts.
	 */
	private void give(Map<String, String> row) {
		this.given.computeIfAbsent(this.matching.get(row.get("enterprise")).target(), (id) -> new LinkedHashMap<>())
			.putIfAbsent(Names.fold(row.get("name")), row);
	}

	/**
	 * The name that an enterprise is registered under from now on. A package that gives
	 * another name keeps the old one, unless it only knows one of the other names.
	 */
	String registered(Map<String, String> row, Match match) {
		Map<String, String> known = this.registry.find("enterprises", match.target());
		String name = row.get("name");
		if (known != null) {
			String old = known.get("name");
			boolean same = Names.fold(old).equals(Names.fold(name));
			Map<String, String> other = find(match.target(), name);
			if (match.kind() != Kind.ID) {
				if (match.kind() == Kind.CREDIT_CODE && other == null) {
					this.further.put(match.target(), name);
				}
				name = old;
			}
			else if (!same && other != null && !gives(match.target(), old)) {
				name = old;
			}
			else if (!same) {
				if (other != null) {
					this.registry.drop(TABLE, other);
				}
				this.further.put(match.target(), old);
			}
		}
		this.registry.put(TABLE,
				Csv.row("enterprise", match.target(), "position", "0", "name", name, "kind", "REGISTERED"));
		return name;
	}

	/**
	 * Finds a name of an enterprise, the registered one included.
	 */
	private Map<String, String> find(String enterprise, String name) {
		return namesOf(enterprise).stream()
			.filter((row) -> Names.fold(row.get("name")).equals(Names.fold(name)))
			.findFirst()
			.orElse(null);
	}

	private List<Map<String, String>> namesOf(String enterprise) {
		return this.registry.list(TABLE).stream().filter((row) -> row.get("enterprise").equals(enterprise)).toList();
	}

	/**
	 * Whether the package gives a name as another one of an enterprise that it knows by
	 * its id.
	 */
	private boolean gives(String enterprise, String name) {
		return this.rows.stream()
			.anyMatch((row) -> row.get("enterprise").equals(enterprise)
					&& Names.fold(row.get("name")).equals(Names.fold(name)));
	}

	/**
	 * Loads the other names, once the registered ones are.
	 */
	void load() {
		this.given.forEach((enterprise, names) -> names.values()
			.stream()
			.sorted(Comparator.<Map<String, String>>comparingInt((row) -> Integer.parseInt(row.get("position")))
				.thenComparing(this.rows::indexOf))
			.forEach((row) -> load(enterprise, row)));
		this.further.forEach((enterprise, name) -> {
			if (find(enterprise, name) == null) {
				append(enterprise, name, "VARIANT");
			}
		});
	}

	private void load(String enterprise, Map<String, String> row) {
		Map<String, String> known = find(enterprise, row.get("name"));
		if (known == null && kind(row) == Kind.NEW) {
			this.registry.put(TABLE, row);
		}
		else if (known == null) {
			append(enterprise, row.get("name"), row.get("kind"));
		}
		else if (!known.get("position").equals("0")) {
			Map<String, String> changed = new HashMap<>(known);
			changed.putAll(Map.of("name", row.get("name"), "kind", row.get("kind")));
			this.registry.put(TABLE, changed);
		}
	}

	void append(String enterprise, String name, String kind) {
		int last = namesOf(enterprise).stream()
			.mapToInt((row) -> Integer.parseInt(row.get("position")))
			.max()
			.orElse(0);
		this.registry.put(TABLE,
				Csv.row("enterprise", enterprise, "position", Integer.toString(last + 1), "name", name, "kind", kind));
	}

}
