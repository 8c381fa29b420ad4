package org.smartfactory.registry.industry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * All industries and their hierarchy.
 */
public class IndustryTree {

	private final Map<String, Industry> byCode = new LinkedHashMap<>();

	IndustryTree(List<Industry> industries) {
		industries.forEach((industry) -> this.byCode.put(industry.code(), industry));
	}

	/**
	 * Lists all industries.
	 * @return the industries by scheme, then code
	 */
	public Stream<Industry> stream() {
		return this.byCode.values().stream();
	}

	public Optional<Industry> find(@Nullable String code) {
		return (code != null) ? Optional.ofNullable(this.byCode.get(code)) : Optional.empty();
	}

	public List<Industry> children(Industry industry) {
		return stream().filter((each) -> industry.code().equals(each.parentCode())).toList();
	}

	/**
	 * The industry itself and those that contain it, upward.
	 * @param industry the first industry
	 * @return the industry, then its parent, and so on
	 */
	public Stream<Industry> upward(Industry industry) {
		return Stream.iterate(industry, Objects::nonNull, (each) -> find(each.parentCode()).orElse(null));
	}

	/**
	 * Whether an industry equals another or is within it.
	 * @param industry the industry that may be the inner one
	 * @param other the industry that may be the outer one
	 * @return {@code true} when the first equals the second or is within it
	 */
	public boolean isWithin(Industry industry, Industry other) {
		return upward(industry).anyMatch(other::equals);
	}

	/**
	 * Removes industries that another given one contains: C31 is redundant beside C.
	 * @param industries any industries
	 * @return the industries that no other contains, each once
	 */
	public List<Industry> outermost(Collection<Industry> industries) {
		return industries.stream()
			.distinct()
			.filter((industry) -> upward(industry).skip(1).noneMatch(industries::contains))
			.toList();
	}

}
