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
 * All industries and how they nest.
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
	 * The industry itself and those it is part of, upward.
	 * @param industry where to start
	 * @return the industry, then the one around it, and so on
	 */
	public Stream<Industry> upward(Industry industry) {
		return Stream.iterate(industry, Objects::nonNull, (each) -> find(each.parentCode()).orElse(null));
	}

	/**
	 * Whether an industry is the other or part of it.
	 * @param industry the industry that may be the inner one
	 * @param other the industry that may be the outer one
	 * @return {@code true} when the first is the second or part of it
	 */
	public boolean isWithin(Industry industry, Industry other) {
		return upward(industry).anyMatch(other::equals);
	}

	/**
	 * Leaves out industries that are part of another one given: C31 beside C adds
	 * nothing.
	 * @param industries any industries
	 * @return those that are part of no other, each once
	 */
	public List<Industry> outermost(Collection<Industry> industries) {
		return industries.stream()
			.distinct()
			.filter((industry) -> upward(industry).skip(1).noneMatch(industries::contains))
			.toList();
	}

}
