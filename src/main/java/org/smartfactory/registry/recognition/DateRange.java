package org.smartfactory.registry.recognition;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.sql.Conditions;

/**
 * Days from one to another, both included.
 *
 * @param from the first day, absent for no bound
 * @param to the last day, absent for no bound
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

	/**
	 * Checks a range that a client sent.
	 * @param range what the client sent
	 * @param argument the argument it was sent in
	 * @return the range
	 * @throws InvalidInputException when it ends before it begins
	 */
	public static DateRange parse(DateRange range, String argument) {
		if (range.from != null && range.to != null && range.from.isAfter(range.to)) {
			throw new InvalidInputException(ErrorCode.INVALID_RANGE, argument,
					"The range from %s to %s is empty; expected 'from' on or before 'to'.".formatted(range.from,
							range.to));
		}
		return range;
	}

	/**
	 * The condition that a list {@code l} was published in the range.
	 * @return the conditions, none for an unbounded range
	 */
	public Conditions conditions() {
		Conditions conditions = new Conditions();
		if (this.from != null) {
			conditions.and("l.published_on >= :publishedFrom").with("publishedFrom", this.from);
		}
		if (this.to != null) {
			conditions.and("l.published_on <= :publishedTo").with("publishedTo", this.to);
		}
		return conditions;
	}

}
