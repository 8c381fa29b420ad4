package org.smartfactory.registry.recognition;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A filter by level; exactly one component is given.
 *
 * @param atLeast this level and those above it
 * @param exactly this level alone
 */
public record LevelFilter(@Nullable FactoryLevelCode atLeast, @Nullable FactoryLevelCode exactly) {

	/**
	 * Lists the levels of the filter.
	 * @return at least one level
	 */
	public Set<FactoryLevelCode> levels() {
		return (this.exactly != null) ? EnumSet.of(this.exactly) : EnumSet.range(lowest(), FactoryLevelCode.PIONEER);
	}

	/**
	 * Finds the lowest level of the filter.
	 * @return the level
	 */
	public FactoryLevelCode lowest() {
		return (this.exactly != null) ? this.exactly : Objects.requireNonNull(this.atLeast);
	}

}
