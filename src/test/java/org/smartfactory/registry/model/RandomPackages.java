package org.smartfactory.registry.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.smartfactory.registry.Csv;
import org.smartfactory.registry.model.RandomWorld.Firm;

/**
 * Packages of parts of a {@link RandomWorld}: they overlap, and now and then contradict
 * each other.
 */
final class RandomPackages {

	private final Dice dice;

	private final RandomWorld world;

	private final RandomRows rows;

	RandomPackages(Dice dice, RandomWorld world) {
		this.dice = dice;
		this.world = world;
		this.rows = new RandomRows(dice, world);
	}

	/**
	 * Levels, industries and divisions.
	 */
	static PlainPackage references() {
		PlainPackage references = PlainPackage.of("references", "divisions", "industries", "factory-levels");
		RandomWorld.divisions().forEach((row) -> references.add("divisions", row));
		List.of("industries", "factory-levels")
			.forEach((table) -> Csv.read(Csv.SEED, table).forEach((row) -> references.add(table, row)));
		references.add("industries", Csv.row("code", "C311", "scheme", "GBT_4754_2017", "parent", "C31", "name_zh",
				"炼铁", "name_en", "Iron smelting"));
		references.add("industries", Csv.row("code", "C3110", "scheme", "GBT_4754_2017", "parent", "C311", "name_zh",
				"炼铁", "name_en", "Iron smelting"));
		return references;
	}

	/**
	 * Any package.
	 * @param registry what is known already
	 */
	PlainPackage next(Tables registry) {
		return switch (this.dice.number(12)) {
			case 0 -> names(registry);
			case 1 -> withdrawals(registry);
			case 2 -> industries(registry);
			case 3, 4 -> enterprises();
			case 5 -> changedReferences();
			case 6 -> publishedCounts();
			case 7 -> merges(registry);
			default -> list();
		};
	}

	/**
	 * A list with its enterprises and entries.
	 */
	private PlainPackage list() {
		PlainPackage list = PlainPackage.of("one-list", "enterprises", "recognition-lists", "recognitions",
				this.dice.chance(50) ? "enterprise-names" : "", this.dice.chance(50) ? "enterprise-industries" : "");
		if (this.dice.chance(30)) {
			list.sources().put("某报第" + this.dice.number(4) + "期", this.dice.chance(50) ? "https://example.org/" : "");
		}
		int number = this.dice.number(7);
		list.add("recognition-lists", this.rows.list(number));
		for (Firm firm : someFirms(1 + this.dice.number(6))) {
			Map<String, String> enterprise = this.rows.enterprise(firm);
			list.add("enterprises", enterprise);
			addOnce(list, "recognitions", this.rows.recognition(number, firm, enterprise));
			if (this.dice.chance(10)) {
				addOnce(list, "recognitions", this.rows.recognition(number, firm, enterprise));
			}
			addDetails(list, firm, enterprise.get("id"));
		}
		return list;
	}

	private List<Firm> someFirms(int count) {
		return this.dice.some(count, this.world.firms());
	}

	private void addDetails(PlainPackage target, Firm firm, String id) {
		for (int i = this.dice.number(3); i > 0; i--) {
			Map<String, String> name = this.rows.otherName(firm, id, i);
			if (target.tables().containsKey("enterprise-names") && (isNew(target, name) || this.dice.chance(3))) {
				addOnce(target, "enterprise-names", name);
			}
			if (target.tables().containsKey("enterprise-industries")) {
				addOnce(target, "enterprise-industries", this.rows.industry(id));
			}
		}
	}

	private static boolean isNew(PlainPackage target, Map<String, String> name) {
		return Stream.concat(target.rows("enterprises").stream(), target.rows("enterprise-names").stream())
			.noneMatch((row) -> name.get("enterprise").equals(row.getOrDefault("enterprise", row.get("id")))
					&& Names.fold(name.get("name")).equals(Names.fold(row.get("name"))));
	}

	private static void addOnce(PlainPackage target, String table, Map<String, String> row) {
		List<String> key = Tables.KEYS.get(table);
		if (target.rows(table)
			.stream()
			.noneMatch((other) -> key.stream().allMatch((column) -> row.get(column).equals(other.get(column))))) {
			target.add(table, row);
		}
	}

	/**
	 * Enterprises without lists: renamed, moved, with codes.
	 */
	private PlainPackage enterprises() {
		PlainPackage enterprises = PlainPackage.of("enterprises", "enterprises",
				this.dice.chance(50) ? "enterprise-names" : "");
		for (Firm firm : someFirms(1 + this.dice.number(3))) {
			Map<String, String> enterprise = this.rows.enterprise(firm);
			enterprises.add("enterprises", enterprise);
			addDetails(enterprises, firm, enterprise.get("id"));
		}
		return enterprises;
	}

	/**
	 * Other names of enterprises that the registry has, also by ids that were merged
	 * away.
	 */
	private PlainPackage names(Tables registry) {
		PlainPackage names = PlainPackage.of("names", "enterprise-names");
		addDetails(names, registry);
		return names;
	}

	/**
	 * Adds something of enterprises that the registry has, in any order.
	 */
	private void addDetails(PlainPackage target, Tables registry) {
		List<String> ids = this.world.ids(registry);
		for (String id : this.dice.some(Math.min(5, ids.size()), ids)) {
			addDetails(target, this.world.firm(id), this.dice.chance(1) ? this.dice.uuid() : id);
		}
	}

	private PlainPackage industries(Tables registry) {
		PlainPackage industries = PlainPackage.of("industries", "enterprise-industries");
		addDetails(industries, registry);
		return industries;
	}

	/**
	 * Entries that the registry has, some of which have ended or moved.
	 */
	private PlainPackage withdrawals(Tables registry) {
		PlainPackage withdrawals = PlainPackage.of("withdrawals", "recognitions");
		registry.list("recognitions").stream().filter((row) -> this.dice.chance(20)).forEach((row) -> {
			Map<String, String> changed = new HashMap<>(row);
			if (this.dice.chance(50)) {
				changed.put("withdrawn_on", "2025-%02d-01".formatted(1 + this.dice.number(12)));
				changed.put("withdrawal_reason", this.dice.chance(50) ? "迁出" : "");
			}
			if (this.dice.chance(30) && !row.get("position").isEmpty()) {
				changed.put("position", Integer.toString(Integer.parseInt(row.get("position")) + 1));
			}
			withdrawals.add("recognitions", changed);
		});
		return withdrawals;
	}

	/**
	 * A county that belongs to another prefecture now, a new province, a new name of a
	 * division and of an industry.
	 */
	private PlainPackage changedReferences() {
		PlainPackage changed = PlainPackage.of("references", "divisions", "industries");
		RandomWorld.divisions().stream().filter((row) -> this.dice.chance(10)).forEach((row) -> {
			Map<String, String> division = new HashMap<>(row);
			if (row.get("code").startsWith("1408") && row.get("kind").equals("COUNTY")) {
				division.putAll(Map.of("parent", "140100", "city", "140100"));
			}
			else if (row.get("kind").equals("COUNTY") && this.dice.chance(3)) {
				division.put("parent", "140105");
			}
			if (this.dice.chance(3)) {
				division.putAll(Map.of("kind", "MUNICIPALITY", "parent", "", "city", row.get("code")));
			}
			division.put("name", this.dice.chance(50) ? row.get("name") : row.get("name") + "新");
			division.put("pinyin", Names.read(division.get("name")));
			changed.add("divisions", division);
		});
		if (this.dice.chance(50)) {
			changed.add("divisions", Csv.row("code", "330000", "name", "湖上", "kind", "PROVINCE", "pinyin", "hu shang"));
			changed.add("divisions", Csv.row("code", "330100", "name", "金城", "kind", "PREFECTURE", "parent", "330000",
					"city", "330100", "pinyin", "jin cheng"));
		}
		changed.add("industries", Csv.row("code", "C312" + this.dice.number(2), "scheme", "GBT_4754_2017", "parent",
				"C31", "name_zh", "炼钢", "name_en", "Steel making " + this.dice.number(3)));
		return changed;
	}

	private PlainPackage publishedCounts() {
		PlainPackage counts = PlainPackage.of("published-counts", "published-counts");
		Set<Integer> numbers = new HashSet<>();
		for (int i = 0; i < 5; i++) {
			int number = this.dice.number(12);
			if (numbers.add(number)) {
				counts.add("published-counts", this.rows.publishedCount(number));
			}
		}
		return counts;
	}

	/**
	 * Ids that another registry knows to be those of enterprises here.
	 */
	private PlainPackage merges(Tables registry) {
		PlainPackage merges = PlainPackage.of("merges", "enterprise-merges");
		List<String> known = this.world.ids(registry);
		for (Firm firm : someFirms(known.isEmpty() ? 0 : 3)) {
			String id = this.dice.pick(firm.ids());
			if (!registry.has("enterprises", id) || this.dice.chance(3)) {
				merges.add("enterprise-merges", Csv.row("id", id, "enterprise", this.dice.pick(known)));
			}
		}
		return merges;
	}

}
