package org.smartfactory.registry.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Matches the enterprises of a package with those of the registry: by ID, credit code,
 * name, or another name that only one enterprise has.
 */
final class Matching {

	private final Tables registry;

	private final List<Map<String, String>> rows;

	private final Map<String, Match> byId = new HashMap<>();

	private final Set<String> errors = new TreeSet<>();

	Matching(Tables registry, PlainPackage source) {
		this.registry = registry;
		this.rows = source.rows("enterprises");
		this.rows.forEach((row) -> this.byId.put(row.get("id"), match(row)));
	}

	private Match match(Map<String, String> row) {
		String id = row.get("id");
		if (this.registry.has("enterprises", id)) {
			return new Match(Kind.ID, id);
		}
		if (this.registry.has("enterprise-merges", id)) {
			return new Match(Kind.MERGED, this.registry.find("enterprise-merges", id).get("enterprise"));
		}
		String code = owner("credit_code", row.get("credit_code"));
		if (!code.isEmpty()) {
			return new Match(Kind.CREDIT_CODE, code);
		}
		String named = owner("name", row.get("name"));
		if (!named.isEmpty()) {
			boolean same = this.registry.find("enterprises", named).get("name").equals(row.get("name"));
			return new Match(same ? Kind.NAME : Kind.FOLDED_NAME, named);
		}
		List<String> alsoNamed = this.registry.list("enterprise-names")
			.stream()
			.filter((other) -> Names.fold(other.get("name")).equals(Names.fold(row.get("name"))))
			.map((other) -> other.get("enterprise"))
			.toList();
		if (alsoNamed.size() == 1) {
			return new Match(Kind.OTHER_NAME, alsoNamed.get(0));
		}
		return alsoNamed.isEmpty() ? new Match(Kind.NEW, id) : new Match(Kind.UNCLEAR, id);
	}

	/**
	 * The enterprise that has a credit code or a registered name, empty when there is
	 * none.
	 */
	private String owner(String column, String value) {
		return this.registry.list("enterprises")
			.stream()
			.filter((row) -> !value.isEmpty() && Names.fold(row.get(column)).equals(Names.fold(value)))
			.map((row) -> row.get("id"))
			.findFirst()
			.orElse("");
	}

	/**
	 * Finds the places of all contradictions.
	 */
	Set<String> contradictions() {
		List<String> targets = new ArrayList<>();
		for (int i = 0; i < this.rows.size(); i++) {
			Map<String, String> row = this.rows.get(i);
			Match match = get(row.get("id"));
			String code = row.get("credit_code");
			String known = this.registry.has("enterprises", match.target())
					? this.registry.find("enterprises", match.target()).get("credit_code") : "";
			boolean others = !owner("credit_code", code).isEmpty()
					&& !owner("credit_code", code).equals(match.target());
			boolean another = match.kind() != Kind.ID && !code.isEmpty() && !known.isEmpty() && !known.equals(code);
			check(!others && !another, i, "credit_code");
			String named = owner("name", row.get("name"));
			check(named.isEmpty() || named.equals(match.target()), i, "name");
			check(match.kind() != Kind.UNCLEAR, i, "name");
			if (match.kind() != Kind.MERGED) {
				check(!targets.contains(match.target()), i, "name");
				targets.add(match.target());
			}
		}
		return this.errors;
	}

	private void check(boolean right, int row, String column) {
		if (!right) {
			this.errors.add(PlainPackage.place("enterprises", row, column));
		}
	}

	/**
	 * What an id of the package is: an enterprise of the package, or of the registry.
	 */
	Match get(String id) {
		if (this.byId.containsKey(id)) {
			return this.byId.get(id);
		}
		return this.registry.has("enterprise-merges", id)
				? new Match(Kind.MERGED, this.registry.find("enterprise-merges", id).get("enterprise"))
				: new Match(Kind.ID, id);
	}

	/**
	 * How many enterprises were matched in each way.
	 */
	Map<String, Long> counts() {
		Map<String, Long> counts = new HashMap<>();
		this.rows.forEach((row) -> counts.merge(get(row.get("id")).kind().name(), 1L, Long::sum));
		return counts;
	}

	/**
	 * How an enterprise was matched.
	 */
	enum Kind {

		ID, MERGED, CREDIT_CODE, NAME, FOLDED_NAME, OTHER_NAME, NEW, UNCLEAR;

		/**
		 * Whether the registry may know better, so that only gaps are filled.
		 */
		boolean fillsGaps() {
			return this != ID && this != NEW;
		}

	}

	/**
	 * What an enterprise of a package is.
	 *
	 * @param kind how it was matched
	 * @param target its id in the registry
	 */
	record Match(Kind kind, String target) {

	}

}
