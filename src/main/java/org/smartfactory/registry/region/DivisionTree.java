package org.smartfactory.registry.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * All divisions and their hierarchy.
 */
public class DivisionTree {

	private final Map<String, Division> byCode = new LinkedHashMap<>();

	private final Map<String, List<Division>> byParent;

	private final Supplier<Map<Division, DivisionNames>> names;

	DivisionTree(List<Division> divisions) {
		this.names = SingletonSupplier
			.of(() -> divisions.stream().collect(Collectors.toMap(Function.identity(), DivisionNames::of)));
		divisions.forEach((division) -> this.byCode.put(division.code(), division));
		this.byParent = divisions.stream()
			.filter((division) -> division.parentCode() != null)
			.collect(Collectors.groupingBy((division) -> Objects.requireNonNull(division.parentCode())));
	}

	/**
	 * Lists all divisions.
	 * @return the divisions in the order of their codes
	 */
	public Stream<Division> stream() {
		return this.byCode.values().stream();
	}

	public Optional<Division> find(@Nullable String code) {
		return (code != null) ? Optional.ofNullable(this.byCode.get(code)) : Optional.empty();
	}

	/**
	 * Lists the divisions directly within a division.
	 * @param division the division that contains them
	 * @return the divisions in the order of their codes
	 */
	public List<Division> children(Division division) {
		return this.byParent.getOrDefault(division.code(), List.of());
	}

	/**
	 * The division itself and those that contain it, upward, including its city.
	 * @param division the first division
	 * @return each division once, the given one first
	 */
	public Stream<Division> upward(Division division) {
		Stream<Division> parents = Stream.iterate(division, Objects::nonNull,
				(each) -> find(each.parentCode()).orElse(null));
		return Stream.concat(parents, find(division.cityCode()).stream()).distinct();
	}

	/**
	 * Whether a division equals another or is within it.
	 * @param division the division that may be the inner one
	 * @param other the division that may be the outer one
	 * @return {@code true} when the first equals the second or is within it
	 */
	public boolean isWithin(Division division, Division other) {
		return upward(division).anyMatch(other::equals);
	}

	/**
	 * Finds the intersection of two divisions.
	 * @param a one division
	 * @param b the other
	 * @return the inner one, or empty when neither contains the other
	 */
	public Optional<Division> intersection(Division a, Division b) {
		if (isWithin(a, b)) {
			return Optional.of(a);
		}
		return isWithin(b, a) ? Optional.of(b) : Optional.empty();
	}

	/**
	 * The searchable names of a division.
	 * @param division the division
	 * @return its names
	 */
	DivisionNames names(Division division) {
		return Objects.requireNonNull(this.names.get().get(division));
	}

}
