package org.smartfactory.registry.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The first difference between two answers.
 */
final class Difference {

	/** What cannot be foreseen: only whether it is there is compared. */
	private static final Set<String> OPAQUE = Set.of("cursor", "startCursor", "endCursor", "loadedAt", "changedAt",
			"message");

	private Difference() {
	}

	/**
	 * Finds the first difference.
	 * @param path where the two are
	 * @return the difference in words, empty when there is none
	 */
	static Optional<String> first(String path, Object actual, Object expected) {
		if (actual instanceof Map<?, ?> one && expected instanceof Map<?, ?> other && one.containsKey("problems")
				&& other.containsKey("problems")) {
			return first(path + ".problems", places(one), places(other));
		}
		if (actual instanceof Map<?, ?> one && expected instanceof Map<?, ?> other
				&& one.keySet().equals(other.keySet())) {
			return one.keySet()
				.stream()
				.flatMap((key) -> ofField(path, String.valueOf(key), one.get(key), other.get(key)).stream())
				.findFirst();
		}
		if (actual instanceof List<?> one && expected instanceof List<?> other) {
			for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
				Optional<String> difference = first(path + "[" + i + "]", one.get(i), other.get(i));
				if (difference.isPresent()) {
					return difference;
				}
			}
			return (one.size() == other.size()) ? Optional.empty()
					: told(path + " in number", one.size(), other.size());
		}
		return Objects.equals(actual, expected) ? Optional.empty() : told(path, actual, expected);
	}

	private static Optional<String> ofField(String path, String key, Object actual, Object expected) {
		return OPAQUE.contains(key.substring(key.lastIndexOf('_') + 1)) ? there(path + "." + key, actual, expected)
				: first(path + "." + key, actual, expected);
	}

	/**
	 * Where problems are: they are in no order, and one place may have several.
	 */
	private static List<String> places(Map<?, ?> refusal) {
		Set<String> places = new TreeSet<>();
		((List<?>) refusal.get("problems")).forEach((problem) -> {
			Map<?, ?> place = (Map<?, ?>) problem;
			places.add("%s %s: %s".formatted(place.get("table"), place.get("row"), place.get("column")));
		});
		return List.copyOf(places);
	}

	private static Optional<String> there(String path, Object actual, Object expected) {
		return ((actual == null) == (expected == null)) ? Optional.empty() : told(path, actual, expected);
	}

	private static Optional<String> told(String path, Object actual, Object expected) {
		return Optional.of("%s is %s; the model says %s".formatted(path, actual, expected));
	}

}
