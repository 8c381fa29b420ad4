package org.smartfactory.registry.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds enterprises by texts and by ids.
 */
final class ModelSearch {

	private final Tables tables;

	ModelSearch(ModelRegistry registry) {
		this.tables = registry.tables();
	}

	/**
	 * Where a text is found in an enterprise.
	 * @return the best match, or null when it is not found
	 */
	Match match(Map<String, String> enterprise, String text) {
		String folded = Names.fold(text);
		String name = enterprise.get("name");
		List<String> others = otherNames(enterprise);
		List<String> all = new ArrayList<>(others);
		all.add(0, name);
		if (folded.matches("[0-9a-z]{1,18}")
				&& enterprise.get("credit_code").startsWith(folded.toUpperCase(Locale.ROOT))) {
			return new Match(0, "CREDIT_CODE", enterprise.get("credit_code"));
		}
		if (Names.fold(name).contains(folded)) {
			return new Match(Names.fold(name).equals(folded) ? 1 : (Names.fold(name).startsWith(folded) ? 2 : 3),
					"NAME", name);
		}
		Match other = first(4, "OTHER_NAME", others, (each) -> Names.fold(each).contains(folded));
		Match pinyin = first(5, "PINYIN", all, (each) -> Names.sounds(each, text));
		Match initials = first(6, "INITIALS", all, (each) -> Names.abbreviates(each, text));
		return (other != null) ? other : ((pinyin != null) ? pinyin : initials);
	}

	/**
	 * The other names of an enterprise in their order.
	 */
	List<String> otherNames(Map<String, String> enterprise) {
		return this.tables.list("enterprise-names")
			.stream()
			.filter((name) -> name.get("enterprise").equals(enterprise.get("id")) && !name.get("position").equals("0"))
			.sorted(Comparator.comparingInt((name) -> Integer.parseInt(name.get("position"))))
			.map((name) -> name.get("name"))
			.toList();
	}

	private static Match first(int rank, String kind, List<String> names, Predicate<String> fits) {
		return names.stream().filter(fits).findFirst().map((name) -> new Match(rank, kind, name)).orElse(null);
	}

	/**
	 * Orders enterprises.
	 * @param text the text looked for, null when there is none
	 */
	Comparator<Map<String, String>> order(String order, String text) {
		Comparator<Map<String, String>> byName = Comparator.comparing((row) -> Names.order(row.get("name")));
		Comparator<Map<String, String>> first = switch (order) {
			case "NAME_REVERSED" -> byName.reversed();
			case "DIVISION" ->
				Comparator
					.<Map<String, String>, String>comparing(
							(row) -> row.get("division").isEmpty() ? "999999" : row.get("division"))
					.thenComparing(byName);
			case "RELEVANCE" ->
				Comparator.<Map<String, String>>comparingInt((row) -> match(row, text).rank()).thenComparing(byName);
			default -> byName;
		};
		return first.thenComparing((row) -> row.get("id"));
	}

	/**
	 * The key of the enterprise that an opaque id is or leads to.
	 */
	String survivor(String id) {
		String key = key(id);
		return this.tables.has("enterprise-merges", key) ? this.tables.find("enterprise-merges", key).get("enterprise")
				: key;
	}

	/**
	 * The key in an opaque id, or the key itself.
	 */
	static String key(String id) {
		return id.contains("-") ? id : plain(id).substring(plain(id).indexOf(':') + 1);
	}

	/**
	 * The type in an opaque id.
	 */
	static String type(String id) {
		return plain(id).substring(0, plain(id).indexOf(':'));
	}

	private static String plain(String id) {
		return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
	}

	/**
	 * Finds the enterprise that is registered under a name, or else the only one that has
	 * it as another name.
	 */
	Map<String, String> byName(String name) {
		List<Map<String, String>> holders = holders(name);
		boolean registered = !holders.isEmpty() && Names.fold(holders.get(0).get("name")).equals(Names.fold(name));
		return (registered || holders.size() == 1) ? holders.get(0) : null;
	}

	/**
	 * The enterprises that have a name, the one that is registered under it first.
	 */
	List<Map<String, String>> holders(String name) {
		return this.tables.list("enterprise-names")
			.stream()
			.filter((row) -> Names.fold(row.get("name")).equals(Names.fold(name)))
			.sorted(Comparator.<Map<String, String>>comparingInt((row) -> Integer.parseInt(row.get("position")))
				.thenComparing((row) -> row.get("enterprise")))
			.map((row) -> this.tables.find("enterprises", row.get("enterprise")))
			.toList();
	}

	/**
	 * Where a text was found.
	 *
	 * @param rank how well the text is answered, 0 is best
	 * @param kind what it was found in
	 * @param text the name or code
	 */
	record Match(int rank, String kind, String text) {

	}

}
