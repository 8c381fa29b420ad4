package org.smartfactory.registry.recognition;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.sql.Conditions;

/**
 * A range of days, both ends included.
 *
 * @param from the first day, absent for no bound
 * @param to the last day, absent for no bound
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

	/**
	 * Validates a range of a client.
	 * @param range the range of the client
	 * @param argument the argument that contains it
	 * @return the range
	 * @throws InvalidInputException when it ends before it starts
	 */
	public static DateRange parse(DateRange range, String argument) {
		if (range.from != null && range.to != null && range.from.isAfter(range.to)) {
			throw new InvalidInputException(ErrorCode.INVALID_RANGE, argument,
					Message.of("recognition.range.empty", argument, range.from, range.to));
		}
		return range;
	}

	/**
	 * The conditions for a list {@code l} to be published in the range.
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
