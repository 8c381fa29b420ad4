package org.smartfactory.registry.load;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.datapackage.PlaceNames;
import org.smartfactory.registry.text.NormalizedName;

/**
 * The parts of the name of an enterprise, such as 山西 建龙实业 有限公司.
 *
 * @param place the place at the beginning, empty if there is none
 * @param divisions the codes of the divisions that have the name of the place
 * @param own the part between place and legal form
 * @param form the legal form at the end, empty if there is none
 */
record NameParts(String place, List<String> divisions, String own, String form) {

	private static final Pattern FORM = Pattern.compile("(.{2,}?)((?:集团)?(?:股份有限公司|有限责任公司|有限公司|股份公司|总公司|公司)|集团)?");

	private static final int LONGEST_PLACE = 15;

	private static final int SHORTEST = 2;

	/**
	 * Splits a name.
	 * @param name the normalized name
	 * @param places the names of places
	 * @return its parts
	 */
	static NameParts of(NormalizedName name, PlaceNames places) {
		Matcher matcher = FORM.matcher(name.value());
		boolean whole = matcher.matches();
		String own = whole ? matcher.group(1) : name.value();
		String form = (whole && matcher.group(2) != null) ? matcher.group(2) : "";
		NameParts parts = new NameParts("", List.of(), own, form);
		for (NameParts rest = parts; rest != null; rest = rest.withoutPlace(places)) {
			parts = rest;
		}
		return parts;
	}

	private @Nullable NameParts withoutPlace(PlaceNames places) {
		for (int end = Math.min(LONGEST_PLACE, this.own.length() - SHORTEST); end >= SHORTEST; end--) {
			List<String> found = places.findAll(new NormalizedName(this.own.substring(0, end)));
			if (!found.isEmpty()) {
				return new NameParts(this.place + this.own.substring(0, end), found, this.own.substring(end),
						this.form);
			}
		}
		return null;
	}

	/**
	 * Whether both enterprises may be in the same place: one of the names has no place,
	 * or one place is within the other.
	 * @param other the other name
	 * @return {@code false} if the places differ
	 */
	boolean mayBeWith(NameParts other) {
		return this.divisions.isEmpty() || other.divisions.isEmpty() || this.divisions.stream()
			.anyMatch((a) -> other.divisions.stream().anyMatch((b) -> within(a, b) || within(b, a)));
	}

	// GB/T 2260 codes have two digits each for province, city and county
	private static boolean within(String code, String around) {
		return code.startsWith(around.replaceFirst("(00){1,2}$", ""));
	}

}
