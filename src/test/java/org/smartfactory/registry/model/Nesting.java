package org.smartfactory.registry.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How divisions lie in each other and industries are part of each other.
 */
final class Nesting {

	private final Map<String, Map<String, String>> divisions = new LinkedHashMap<>();

	private final Map<String, Map<String, String>> industries = new LinkedHashMap<>();

	private final Map<String, Set<String>> around = new HashMap<>();

	Nesting(Tables tables) {
		tables.list("divisions").forEach((row) -> this.divisions.put(row.get("code"), row));
		tables.list("industries").forEach((row) -> this.industries.put(row.get("code"), row));
		this.divisions.keySet().forEach((code) -> this.around.put(code, outward(code)));
	}

	private Set<String> outward(String code) {
		Set<String> outward = new HashSet<>();
		for (String each = code; !each.isEmpty(); each = this.divisions.get(each).get("parent")) {
			outward.add(each);
			String city = this.divisions.get(each).get("city");
			if (!city.isEmpty()) {
				outward.add(city);
			}
		}
		return outward;
	}

	Set<String> divisions() {
		return this.divisions.keySet();
	}

	/**
	 * A division and all around it.
	 * @param code its code, empty when it is not known
	 */
	Set<String> around(String code) {
		return this.around.getOrDefault(code, Set.of());
	}

	/**
	 * The part that two divisions have in common.
	 * @param code the one
	 * @param other the other, empty for the whole country
	 * @return the inner one, empty when neither lies in the other
	 */
	String common(String code, String other) {
		if (other.isEmpty() || around(code).contains(other)) {
			return code;
		}
		return around(other).contains(code) ? other : "";
	}

	boolean isCity(String code) {
		return this.divisions.get(code).get("city").equals(code);
	}

	boolean isProvince(String code) {
		return this.divisions.get(code).get("parent").isEmpty();
	}

	boolean isIndustry(String code) {
		return this.industries.containsKey(code);
	}

	Set<String> industries() {
		return this.industries.keySet();
	}

	/**
	 * An industry and those that it is part of, from the inside.
	 */
	List<String> upward(String industry) {
		List<String> upward = new ArrayList<>();
		for (String each = industry; !each.isEmpty(); each = this.industries.get(each).get("parent")) {
			upward.add(each);
		}
		return upward;
	}

	String scheme(String industry) {
		return this.industries.get(industry).get("scheme");
	}

	/**
	 * How fine an industry is.
	 */
	String grade(String industry) {
		return scheme(industry).equals("POLICY_FIELD") ? "FIELD"
				: Map.of(1, "SECTION", 3, "DIVISION", 4, "GROUP", 5, "CLASS").get(industry.length());
	}

}
