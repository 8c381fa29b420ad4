package org.smartfactory.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.smartfactory.registry.Csv;

/**
 * The state of a registry in plain collections, and what changes it.
 */
final class ModelRegistry {

	private Model model = new Model(new Tables());

	private final Map<String, String> sources = new TreeMap<>();

	private final List<Map<String, Object>> changes = new ArrayList<>();

	/**
	 * What can be counted now.
	 */
	Model model() {
		return this.model;
	}

	Tables tables() {
		return this.model.tables();
	}

	Map<String, String> sources() {
		return this.sources;
	}

	/**
	 * The changes, the latest first.
	 */
	List<Map<String, Object>> changes() {
		return this.changes;
	}

	int revision() {
		return this.changes.size();
	}

	/**
	 * Loads a package.
	 * @param by who loads it, and why
	 * @return what it did
	 * @throws Refusal when it is not loaded
	 */
	Loaded load(PlainPackage source, ModelAuthorship by) {
		Tables after = tables().copy();
		ModelLoad load = new ModelLoad(after, source);
		load.load();
		long withdrawals = load.withdrawals(tables());
		boolean known = this.sources.entrySet().containsAll(source.sources().entrySet());
		boolean changed = !known || !after.written().isEmpty();
		this.sources.putAll(source.sources());
		if (changed) {
			record("LOAD", Map.of("package_name", source.name()), by, after);
		}
		return new Loaded(changed, revision(), rows(after), load.matches(), withdrawals);
	}

	private void record(String kind, Map<String, String> about, ModelAuthorship by, Tables after) {
		this.model = new Model(after);
		Map<String, Object> change = new LinkedHashMap<>();
		change.put("revision", revision() + 1);
		change.put("changed_at", "some time");
		change.put("kind", kind);
		List.of("package_name", "subject").forEach((column) -> change.put(column, about.getOrDefault(column, "")));
		change.put("actor", by.actor());
		change.put("reason", by.reason());
		change.put("reason_is_public", by.reasonIsPublic());
		change.put("rows", rows(after));
		this.changes.add(0, change);
	}

	private static List<Map<String, Object>> rows(Tables after) {
		Map<String, Map<String, Object>> rows = new TreeMap<>();
		after.written().forEach((table, counts) -> {
			String name = table.replace('-', '_').replaceAll("ies$", "y").replaceAll("s$", "");
			rows.put(name, Map.of("table", name, "inserted", counts.getOrDefault("inserted", 0), "updated",
					counts.getOrDefault("updated", 0), "deleted", counts.getOrDefault("deleted", 0)));
		});
		return List.copyOf(rows.values());
	}

	/**
	 * Withdraws a recognition.
	 */
	void withdraw(Map<String, String> recognition, LocalDate on, ModelAuthorship by) {
		Tables after = tables().copy();
		ModelCorrection.withdraw(after, recognition, on, by.reason());
		record("WITHDRAWAL", Map.of("subject", shownRecognition(recognition)), by.withPublicReason(), after);
	}

	/**
	 * Undoes the withdrawal of a recognition.
	 */
	void unwithdraw(Map<String, String> recognition, ModelAuthorship by) {
		Tables after = tables().copy();
		ModelCorrection.unwithdraw(after, recognition);
		record("UNWITHDRAWAL", Map.of("subject", shownRecognition(recognition)), by, after);
	}

	private static String shownRecognition(Map<String, String> recognition) {
		return "%s (%s)".formatted(recognition.get("name_as_printed"), recognition.get("id"));
	}

	/**
	 * Gives an enterprise another name.
	 */
	void addName(Map<String, String> enterprise, String name, ModelAuthorship by) {
		Tables after = tables().copy();
		ModelCorrection.addName(after, enterprise.get("id"), Csv.row("name", name, "kind", "VARIANT"));
		record("ALIAS", Map.of("subject", "%s: %s".formatted(name, shown(enterprise))), by, after);
	}

	/**
	 * Removes another name of an enterprise.
	 */
	void removeName(Map<String, String> enterprise, String name, ModelAuthorship by) {
		Tables after = tables().copy();
		ModelCorrection.removeName(after, enterprise.get("id"), name);
		record("ALIAS_REMOVAL", Map.of("subject", "%s: %s".formatted(name, shown(enterprise))), by, after);
	}

	/**
	 * Clears a value of an enterprise.
	 */
	void clear(Map<String, String> enterprise, String column, ModelAuthorship by) {
		Tables after = tables().copy();
		ModelCorrection.clear(after, enterprise, column);
		record("CLEARING", Map.of("subject",
				"%s %s: %s".formatted(column.toUpperCase(Locale.ROOT), enterprise.get(column), shown(enterprise))), by,
				after);
	}

	/**
	 * Merges an enterprise into another.
	 */
	void merge(Map<String, String> enterprise, Map<String, String> into, ModelAuthorship by) {
		Tables after = tables().copy();
		ModelCorrection.merge(after, enterprise, into);
		record("MERGE", Map.of("subject", "%s into %s".formatted(shown(enterprise), shown(into))), by, after);
	}

	private static String shown(Map<String, String> enterprise) {
		return "%s (%s)".formatted(enterprise.get("name"), enterprise.get("id"));
	}

	/**
	 * What a load did.
	 *
	 * @param changed whether it changed anything
	 * @param revision the revision after it
	 * @param rows how many rows of each table it wrote
	 * @param matches how many enterprises were matched in each way
	 * @param withdrawals how many recognitions it ended
	 */
	record Loaded(boolean changed, int revision, List<Map<String, Object>> rows, Map<String, Long> matches,
			long withdrawals) {

	}

}
