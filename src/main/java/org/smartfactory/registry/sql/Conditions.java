package org.smartfactory.registry.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The WHERE conditions of a query. Clauses are constants of the code; values of requests
 * are always parameters.
 */
public final class Conditions {

	private final List<String> clauses = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	/**
	 * Adds a condition.
	 * @param clause the clause with named parameters
	 * @return these conditions
	 */
	public Conditions and(String clause) {
		this.clauses.add(clause.strip());
		return this;
	}

	/**
	 * Sets the value of a parameter.
	 * @param name the name of the parameter
	 * @param value the value
	 * @return these conditions
	 */
	public Conditions with(String name, Object value) {
		this.parameters.put(name, value);
		return this;
	}

	/**
	 * Sets the names of enum constants as the values of a parameter.
	 * @param name the name of the parameter
	 * @param constants the constants
	 * @return these conditions
	 */
	public Conditions with(String name, Collection<? extends Enum<?>> constants) {
		return with(name, (Object) constants.stream().map(Enum::name).toArray(String[]::new));
	}

	/**
	 * Adds all conditions and parameters of another instance.
	 * @param other the conditions and parameters to add
	 * @return these conditions
	 */
	public Conditions and(Conditions other) {
		this.clauses.addAll(other.clauses);
		this.parameters.putAll(other.parameters);
		return this;
	}

	/**
	 * Copies these conditions.
	 * @return an independent copy
	 */
	public Conditions copy() {
		return new Conditions().and(this);
	}

	/**
	 * Builds the WHERE clause.
	 * @return the clause on its own line, empty without conditions
	 */
	public String where() {
		return this.clauses.isEmpty() ? "" : "\n WHERE " + String.join("\n   AND ", this.clauses);
	}

	public Map<String, Object> parameters() {
		return Map.copyOf(this.parameters);
	}

}
