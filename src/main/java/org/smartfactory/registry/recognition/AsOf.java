package org.smartfactory.registry.recognition;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the day that an answer is as of.
 */
@Component
public class AsOf {

	private final Clock clock;

	AsOf(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Reads the day.
	 * @param asked the day asked for, absent when none was
	 * @return the day asked for, or today where the lists are published
	 */
	public LocalDate of(@Nullable LocalDate asked) {
		return (asked != null) ? asked : LocalDate.now(this.clock);
	}

}
