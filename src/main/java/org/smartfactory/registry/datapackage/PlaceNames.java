package org.smartfactory.registry.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.smartfactory.registry.datapackage.table.PackageTables;
import org.smartfactory.registry.text.NormalizedName;

/**
 * Finds divisions by their names in lists: in full, or without the last character that
 * names the kind (太原 for 太原市).
 */
public final class PlaceNames {

	private static final int SHORTEST = 2;

	private final Map<NormalizedName, List<String>> codes = new HashMap<>();

	/**
	 * Reads the names.
	 * @param within the division to which the list applies, empty for the whole country;
	 * only divisions of its province are found
	 */
	public PlaceNames(String within) {
		SeedRows.read(PackageTables.DIVISIONS)
			.stream()
			.filter((row) -> within.isEmpty()
					|| Objects.requireNonNull(row.get("code")).startsWith(within.substring(0, 2)))
			.forEach((row) -> {
				String name = Objects.requireNonNull(row.get("name"));
				String code = Objects.requireNonNull(row.get("code"));
				add(name, code);
				if (name.length() > SHORTEST) {
					add(name.substring(0, name.length() - 1), code);
				}
			});
	}

	private void add(String name, String code) {
		this.codes.computeIfAbsent(NormalizedName.of(name), (key) -> new ArrayList<>()).add(code);
	}

	/**
	 * Finds a division.
	 * @param name the name as printed
	 * @return its code, empty if no division or several divisions have the name
	 */
	public Optional<String> find(String name) {
		List<String> found = findAll(NormalizedName.of(name));
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/**
	 * Finds all divisions with a name.
	 * @param name a name
	 * @return their codes
	 */
	public List<String> findAll(NormalizedName name) {
		return this.codes.getOrDefault(name, List.of());
	}

}
