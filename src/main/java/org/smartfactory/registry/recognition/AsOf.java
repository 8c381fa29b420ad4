package org.smartfactory.registry.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import org.smartfactory.registry.graphql.InputValues;

import org.springframework.stereotype.Component;

/**
 * Determines the as-of day of a field.
 */
@Component
public class AsOf {

	private final Clock clock;

	AsOf(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Finds the day of a field: its own argument {@code asOf}, otherwise that of the
	 * nearest enclosing field that has one, so that a response is as of a single day
	 * unless the query specifies several.
	 * @param field the field
	 * @return the day; if none is given, today in the time zone of China, the same for
	 * all fields of a request
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
