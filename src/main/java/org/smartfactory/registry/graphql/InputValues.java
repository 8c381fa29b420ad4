package org.smartfactory.registry.graphql;

import java.util.Map;
import java.util.Optional;

import graphql.execution.ExecutionStepInfo;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.DataFetchingEnvironment;

/**
 * The input values of a request by name: the arguments of a field, or the fields of an
 * input object. A value given as null, in the document or by a variable, is treated as
 * absent.
 *
 * @param values the coerced values, with the defaults of the schema and with explicit
 * nulls
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
	 * The arguments of a field that is being executed, or of one of its parents.
	 * @param field the field
	 * @return its arguments
	 */
	public static InputValues of(ExecutionStepInfo field) {
		return new InputValues(field.getArguments());
	}

	/**
	 * The arguments of a field before its execution.
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
	 * @return the value, or empty if it is absent, null, or of another type
	 */
	public <T> Optional<T> find(String name, Class<T> type) {
		return Optional.ofNullable(this.values.get(name)).filter(type::isInstance).map(type::cast);
	}

}
