package org.smartfactory.registry.recognition;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which levels are asked for; exactly one of the two is given.
 *
 * @param atLeast this level and those above it
 * @param exactly this level alone
 */
public record LevelFilter(@Nullable FactoryLevelCode atLeast, @Nullable FactoryLevelCode exactly) {

	/**
	 * Lists the levels asked for.
	 * @return one level or more
	 */
	public Set<FactoryLevelCode> levels() {
		return (this.exactly != null) ? EnumSet.of(this.exactly) : EnumSet.range(lowest(), FactoryLevelCode.PIONEER);
	}

	/**
	 * Finds the lowest level asked for.
	 * @return the level
	 */
	public FactoryLevelCode lowest() {
		return (this.exactly != null) ? this.exactly : Objects.requireNonNull(this.atLeast);
	}

}
