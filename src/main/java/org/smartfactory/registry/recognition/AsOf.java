package org.smartfactory.registry.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import org.smartfactory.registry.graphql.InputValues;

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
	 * Reads the day of a field: that of its own argument {@code asOf}, else that of the
	 * nearest field above it that was given one, so that an answer is as of one day
	 * unless it is asked for several.
	 * @param field the field
	 * @return the day; when none was given, today where the lists are published, the same
	 * for all fields of a request
	 */
	public LocalDate of(DataFetchingEnvironment field) {
		for (ExecutionStepInfo step = field.getExecutionStepInfo(); step != null; step = step.getParent()) {
			Optional<LocalDate> given = InputValues.of(step).find("asOf", LocalDate.class);
			if (given.isPresent()) {
				return given.get();
			}
		}
		return field.getGraphQlContext().computeIfAbsent(AsOf.class, (key) -> LocalDate.now(this.clock));
	}

}
