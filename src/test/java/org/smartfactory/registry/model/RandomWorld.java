package org.smartfactory.registry.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.smartfactory.registry.Csv;
import org.smartfactory.registry.enterprise.CreditCode;

/**
 * What there is to be published: divisions, and enterprises of which each source knows
 * something else.
 */
final class RandomWorld {

	private static final String DIVISIONS = """
			110000 MUNICIPALITY - 110000 北京
			110101 COUNTY 110000 110000 东城
			110114 COUNTY 110000 110000 城镇
			140000 PROVINCE - - 山上
			140100 PREFECTURE 140000 140100 泰源
			140105 COUNTY 140100 140100 建湖
			140800 PREFECTURE 140000 140800 运城
			140802 COUNTY 140800 140800 湖城
			140882 COUNTY 140800 140800 江建
			310000 MUNICIPALITY - 310000 上海
			310117 COUNTY 310000 310000 通江
			370000 PROVINCE - - 山东
			370200 PREFECTURE 370000 370200 海新
			370211 COUNTY 370200 370200 金海
			420000 PROVINCE - - 湖北
			420100 PREFECTURE 420000 420100 江城
			429004 COUNTY 420000 429004 天龙
			""";

	private final List<Firm> firms = new ArrayList<>();

	RandomWorld(Dice dice, int firms) {
		Set<String> taken = new HashSet<>();
		List<String> places = divisions().stream().map((row) -> row.get("code")).toList();
		for (int i = 0; i < firms; i++) {
			List<String> names = new ArrayList<>();
			while (names.size() < 4) {
				String name = newName(dice);
				if (taken.add(Names.fold(name))) {
					names.add(name);
				}
			}
			this.firms.add(new Firm(List.of(dice.uuid(), dice.uuid(), dice.uuid()), names,
					CreditCode.complete("91140800%09d".formatted(dice.number(1_000_000_000))).value(),
					List.of(dice.pick(places), dice.pick(places))));
		}
	}

	/**
	 * The divisions of the world.
	 */
	static List<Map<String, String>> divisions() {
		return DIVISIONS.lines().map((line) -> line.replace("-", "").split(" ")).map(RandomWorld::division).toList();
	}

	private static Map<String, String> division(String... values) {
		return Csv.row("code", values[0], "kind", values[1], "parent", values[2], "city", values[3], "name", values[4],
				"pinyin", Names.read(values[4]), "name_en", "Ürüm " + Names.read(values[4]), "name_en_basis",
				"CUSTOMARY");
	}

	List<Firm> firms() {
		return this.firms;
	}

	/**
	 * The enterprise that has an id.
	 */
	Firm firm(String id) {
		return this.firms.stream().filter((firm) -> firm.ids().contains(id)).findFirst().orElseThrow();
	}

	/**
	 * The ids that a registry knows, also those that were merged away.
	 */
	List<String> ids(Tables registry) {
		return this.firms.stream()
			.flatMap((firm) -> firm.ids().stream())
			.filter((id) -> registry.has("enterprises", id) || registry.has("enterprise-merges", id))
			.toList();
	}

	static String newName(Dice dice) {
		StringBuilder name = new StringBuilder();
		int length = 3 + dice.number(3);
		for (int i = 0; i < length; i++) {
			name.append(dice.pick(Names.characters()));
		}
		if (dice.chance(25)) {
			name.insert(2, dice.pick(List.of("3D", "a", "2", "KL")));
		}
		return name.toString();
	}

	/**
	 * Spells a name as another source may: with brackets, spaces, in another width or
	 * case.
	 */
	static String spell(Dice dice, String name) {
		return switch (dice.number(8)) {
			case 0 -> name.substring(0, 1) + "（" + name.substring(1, 2) + "）" + name.substring(2);
			case 1 -> name.substring(0, 2) + "(" + name.substring(2) + ")";
			case 2 -> name.substring(0, 2) + " " + name.substring(2);
			case 3 -> name.replace("3D", "３ｄ").replace("a", "Ａ").replace("2", "２") + "\u3000";
			default -> name;
		};
	}

	/**
	 * An enterprise.
	 *
	 * @param ids the ids that sources know it by
	 * @param names the names that it has or had
	 * @param code its unified social credit code
	 * @param places the divisions that sources know it in
	 */
	record Firm(List<String> ids, List<String> names, String code, List<String> places) {

	}

}
