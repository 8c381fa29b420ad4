package org.smartfactory.registry.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Changes in random order: loads from files and over the API, of which some are repeated,
 * and corrections.
 */
final class RandomChanges {

	/** Tables that the API does not load. */
	private static final Set<String> REFERENCES = Set.of("divisions", "industries", "factory-levels");

	/** What a change is, as often as there will be such changes. */
	private static final List<String> KINDS = Stream
		.of(Collections.nCopies(17, "load"), Collections.nCopies(6, "again"), Collections.nCopies(3, "merge"),
				Collections.nCopies(2, "name"), Collections.nCopies(4, "remove name"), Collections.nCopies(2, "clear"),
				Collections.nCopies(2, "withdraw"), Collections.nCopies(2, "unwithdraw"))
		.flatMap(List::stream)
		.toList();

	private final Dice dice;

	private final RandomWorld world;

	private final RandomPackages packages;

	private final List<PlainPackage> loaded = new ArrayList<>();

	RandomChanges(Dice dice, RandomWorld world) {
		this.dice = dice;
		this.world = world;
		this.packages = new RandomPackages(dice, world);
	}

	/**
	 * The kinds of all changes, in random order once the references are loaded.
	 */
	List<String> kinds() {
		List<String> kinds = new ArrayList<>(this.dice.some(KINDS.size(), KINDS));
		kinds.add(0, "references");
		return kinds;
	}

	/**
	 * A change.
	 * @param kind its kind
	 * @param registry what is known already
	 */
	Change next(String kind, Tables registry) {
		return switch (kind) {
			case "references" -> load(RandomPackages.references());
			case "again" -> load(this.dice.pick(this.loaded));
			case "merge" -> merge(registry);
			case "name" -> addName(registry);
			case "remove name" -> removeName(registry);
			case "clear" -> clear(registry);
			case "withdraw" -> withdraw(registry);
			case "unwithdraw" -> unwithdraw(registry);
			default -> load(this.packages.next(registry));
		};
	}

	private Change load(PlainPackage source) {
		this.loaded.add(source);
		boolean sendable = source.tables().keySet().stream().noneMatch(REFERENCES::contains)
				&& source.tables().values().stream().anyMatch((rows) -> !rows.isEmpty()) && source.sources().isEmpty();
		return (sendable && this.dice.chance(50)) ? new Change.Mutation("loadPackage", source.toInput())
				: new Change.Load(source);
	}

	/**
	 * An id that the registry knows, or, now and then, one that it may not know.
	 */
	private String id(Tables registry) {
		List<String> known = this.world.ids(registry);
		return (known.isEmpty() || this.dice.chance(5)) ? this.dice.pick(this.dice.pick(this.world.firms()).ids())
				: this.dice.pick(known);
	}

	private Change merge(Tables registry) {
		return new Change.Mutation("mergeEnterprises", Map.of("enterprise", id(registry), "into",
				ModelApi.id("Enterprise", id(registry)), "reason", "同一企业", "reasonIsPublic", this.dice.chance(50)));
	}

	private Change addName(Tables registry) {
		String name = this.dice.chance(60) ? RandomWorld.newName(this.dice)
				: this.dice.pick(this.dice.pick(this.world.firms()).names());
		return new Change.Mutation("addEnterpriseName", Map.of("enterprise", id(registry), "name", name, "reason", "通称",
				"reasonIsPublic", this.dice.chance(50)));
	}

	private Change removeName(Tables registry) {
		List<Map<String, String>> known = registry.list("enterprise-names")
			.stream()
			.filter((row) -> !row.get("position").equals("0") || this.dice.chance(20))
			.toList();
		boolean has = !known.isEmpty() && this.dice.chance(80);
		Map<String, String> name = has ? this.dice.pick(known)
				: Map.of("enterprise", id(registry), "name", RandomWorld.newName(this.dice));
		return new Change.Mutation("removeEnterpriseName", Map.of("enterprise", name.get("enterprise"), "name",
				name.get("name"), "reason", "误录", "reasonIsPublic", this.dice.chance(50)));
	}

	private Change clear(Tables registry) {
		return new Change.Mutation("clearEnterpriseField",
				Map.of("enterprise", id(registry), "field", this.dice.pick(List.of("CREDIT_CODE", "DIVISION")),
						"reason", "误录", "reasonIsPublic", this.dice.chance(50)));
	}

	private Change withdraw(Tables registry) {
		return new Change.Mutation("withdrawRecognition", Map.of("recognition", recognition(registry, false), "on",
				RandomRows.day(3).plusDays(this.dice.number(300)).toString(), "reason", "迁出"));
	}

	private Change unwithdraw(Tables registry) {
		return new Change.Mutation("unwithdrawRecognition", Map.of("recognition", recognition(registry, true), "reason",
				"误录", "reasonIsPublic", this.dice.chance(50)));
	}

	/**
	 * The id of a recognition that is withdrawn or not, or, now and then, of another or
	 * none.
	 */
	private String recognition(Tables registry, boolean withdrawn) {
		List<String> ids = new ArrayList<>(List.of(this.dice.uuid()));
		registry.list("recognitions")
			.stream()
			.filter((row) -> row.get("withdrawn_on").isEmpty() != withdrawn || this.dice.chance(20))
			.forEach((row) -> ids.add(row.get("id")));
		return this.dice.pick(ids);
	}

}
