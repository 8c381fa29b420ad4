package org.smartfactory.registry.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.smartfactory.registry.model.Matching.Kind;
import org.smartfactory.registry.model.Matching.Match;

/**
 * Loads a package into tables by the rules of docs/stewards.md.
 */
final class ModelLoad {

	private final Tables registry;

	private final PlainPackage source;

	private final Matching matching;

	private final ModelNames names;

	private final Map<Map<String, String>, String> recognitions = new LinkedHashMap<>();

	/**
	 * A load.
	 * @param registry the tables, which are changed
	 * @param source the package
	 */
	ModelLoad(Tables registry, PlainPackage source) {
		this.registry = registry;
		this.source = source;
		this.matching = new Matching(registry, source);
		this.names = new ModelNames(registry, source, this.matching);
	}

	/**
	 * Loads the package.
	 * @throws Refusal when it is broken, or contradicts itself or the registry
	 */
	void load() {
		Refusal.check(new PackageCheck(this.registry, this.source).find());
		Refusal.check(this.matching.contradictions());
		this.source.rows("recognitions").forEach((row) -> this.recognitions.put(row, identify(row)));
		Refusal.check(takenPositions());
		Tables before = this.registry.copy();
		Nesting nesting = new Nesting(before);
		putAll("divisions", "industries", "factory-levels");
		this.source.rows("enterprises").forEach((row) -> loadEnterprise(row, nesting));
		this.names.load();
		this.source.rows("enterprise-merges")
			.forEach((row) -> this.registry.put("enterprise-merges", inTerms(row, row.get("id"))));
		loadIndustries(before);
		this.source.rows("recognition-lists").forEach(this::loadList);
		this.recognitions.forEach((row, id) -> this.registry.put("recognitions", inTerms(row, id)));
		putAll("published-counts");
	}

	private void putAll(String... tables) {
		for (String table : tables) {
			this.source.rows(table).forEach((row) -> this.registry.put(table, row));
		}
	}

	/**
	 * A row with the ids that the registry has for the same things.
	 */
	private Map<String, String> inTerms(Map<String, String> row, String id) {
		Map<String, String> known = new HashMap<>(row);
		known.put("id", id);
		known.put("enterprise", this.matching.get(row.get("enterprise")).target());
		return known;
	}

	/**
	 * An entry of a list is the one that has its id, or the same enterprise at the same
	 * position.
	 */
	private String identify(Map<String, String> row) {
		if (this.registry.has("recognitions", row.get("id"))) {
			return row.get("id");
		}
		String enterprise = this.matching.get(row.get("enterprise")).target();
		return this.registry.list("recognitions")
			.stream()
			.filter((known) -> isAt(known, row) && known.get("enterprise").equals(enterprise))
			.map((known) -> known.get("id"))
			.filter((id) -> this.source.rows("recognitions").stream().noneMatch((other) -> other.get("id").equals(id)))
			.findFirst()
			.orElse(row.get("id"));
	}

	private static boolean isAt(Map<String, String> known, Map<String, String> row) {
		return !row.get("position").isEmpty() && known.get("list").equals(row.get("list"))
				&& known.get("position").equals(row.get("position"));
	}

	/**
	 * A position is taken when another entry has it, and does not leave it.
	 */
	private Set<String> takenPositions() {
		Set<String> taken = new TreeSet<>();
		List<Map<String, String>> rows = this.source.rows("recognitions");
		for (int i = 0; i < rows.size(); i++) {
			Map<String, String> row = rows.get(i);
			boolean free = this.registry.list("recognitions")
				.stream()
				.filter((known) -> isAt(known, row) && !known.get("id").equals(this.recognitions.get(row)))
				.allMatch((known) -> rows.stream()
					.anyMatch((other) -> this.recognitions.get(other).equals(known.get("id"))
							&& !other.get("position").isEmpty()
							&& !other.get("position").equals(known.get("position"))));
			if (!free) {
				taken.add(PlainPackage.place("recognitions", i, "position"));
			}
		}
		return taken;
	}

	private void loadEnterprise(Map<String, String> row, Nesting nesting) {
		Match match = this.matching.get(row.get("id"));
		if (match.kind() == Kind.MERGED) {
			return;
		}
		Map<String, String> enterprise = new HashMap<>(row);
		enterprise.put("id", match.target());
		enterprise.put("name", this.names.registered(row, match));
		Map<String, String> known = this.registry.find("enterprises", match.target());
		if (known != null) {
			if (match.kind().fillsGaps()) {
				known.forEach((column, value) -> enterprise.computeIfPresent(column,
						(key, given) -> (value.isEmpty() || column.equals("name")) ? given : value));
			}
			String division = known.get("division");
			if (!division.isEmpty() && !division.equals(row.get("division"))
					&& nesting.around(division).contains(row.get("division"))) {
				enterprise.put("division", "");
				enterprise.put("division_basis", "");
			}
		}
		this.registry.put("enterprises", enterprise);
	}

	/**
	 * Of what is said of several that are one, the first counts.
	 */
	private void loadIndustries(Tables before) {
		Set<List<String>> said = new HashSet<>();
		this.source.rows("enterprise-industries").forEach((row) -> {
			Match match = this.matching.get(row.get("enterprise"));
			boolean known = before.has("enterprise-industries", match.target(), row.get("industry"));
			if (!(known && match.kind().fillsGaps()) && said.add(List.of(match.target(), row.get("industry")))) {
				this.registry.put("enterprise-industries", inTerms(row, ""));
			}
		});
	}

	/**
	 * A list that is complete nationwide is complete for no division alone.
	 */
	private void loadList(Map<String, String> row) {
		if (row.get("complete_nationwide").equals("true")) {
			this.registry.erase("recognition-lists", row, "complete_for");
		}
		this.registry.put("recognition-lists", row);
	}

	/**
	 * How many recognitions that stand the package ends.
	 */
	long withdrawals(Tables before) {
		return this.recognitions.entrySet()
			.stream()
			.filter((each) -> !each.getKey().get("withdrawn_on").isEmpty())
			.map((each) -> before.find("recognitions", each.getValue()))
			.filter((known) -> known != null && known.get("withdrawn_on").isEmpty())
			.count();
	}

	Map<String, Long> matches() {
		return this.matching.counts();
	}

}
