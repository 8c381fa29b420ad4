package org.smartfactory.registry.graphql;

import java.util.Map;
import java.util.Optional;

import graphql.execution.ExecutionStepInfo;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.DataFetchingEnvironment;

/**
 * The values that a client gave by name: the arguments of a field, or the fields of an
 * input. A value that was given as null, in the document or by a variable, is absent.
 *
 * @param values the values after coercion: with the defaults of the schema, and with null
 * where null was given
 */
public record InputValues(Map<?, ?> values) {

	/**
	 * The arguments of a field.
	 * @param field the field
	 * @return its arguments
	 */
	public static InputValues of(DataFetchingEnvironment field) {
		return new InputValues(field.getArguments());
	}

	/**
	 * The arguments of a field that is being executed, or of one above it.
	 * @param field the field
	 * @return its arguments
	 */
	public static InputValues of(ExecutionStepInfo field) {
		return new InputValues(field.getArguments());
	}

	/**
	 * The arguments of a field that is going to be executed.
	 * @param field the field
	 * @return its arguments
	 */
	public static InputValues of(ExecutableNormalizedField field) {
		return new InputValues(field.getResolvedArguments());
	}

	/**
	 * Finds a value.
	 * @param <T> the type of the value
	 * @param name the name of the argument or field
	 * @param type the type of the value
	 * @return the value, or empty when it is absent, null, or of another type
	 */
	public <T> Optional<T> find(String name, Class<T> type) {
		return Optional.ofNullable(this.values.get(name)).filter(type::isInstance).map(type::cast);
	}

}
