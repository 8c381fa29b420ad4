package org.smartfactory.registry.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.smartfactory.registry.datapackage.table.PackageTables;

/**
 * The names that lists give divisions: whole, or without what a division is (太原 for 太原市).
 */
public final class PlaceNames {

	private static final int SHORTEST = 2;

	private final Map<String, List<String>> codes = new HashMap<>();

	/**
	 * Reads the names.
	 * @param within the division that the list is for, empty for the whole country: a
	 * name of several divisions means the one of that province
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
		this.codes.computeIfAbsent(name, (key) -> new ArrayList<>()).add(code);
	}

	/**
	 * Finds a division.
	 * @param name what a list prints
	 * @return its code, empty when it is the name of none, or of several
	 */
	Optional<String> find(String name) {
		List<String> found = findAll(name.strip());
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/**
	 * Finds all divisions of a name.
	 * @param name a name
	 * @return their codes
	 */
	public List<String> findAll(String name) {
		return this.codes.getOrDefault(name, List.of());
	}

}
