package org.smartfactory.registry.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a statement, written by us, and their parameters, sent by others.
 */
public final class Conditions {

	private final List<String> clauses = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	/**
	 * Adds a condition.
	 * @param clause the condition with named parameters
	 * @return these conditions
	 */
	public Conditions and(String clause) {
		this.clauses.add(clause.strip());
		return this;
	}

	/**
	 * Gives a parameter its value.
	 * @param name the name of the parameter
	 * @param value its value
	 * @return these conditions
	 */
	public Conditions with(String name, Object value) {
		this.parameters.put(name, value);
		return this;
	}

	/**
	 * Gives a parameter the names of constants as its values.
	 * @param name the name of the parameter
	 * @param constants the constants
	 * @return these conditions
	 */
	public Conditions with(String name, Collection<? extends Enum<?>> constants) {
		return with(name, (Object) constants.stream().map(Enum::name).toList());
	}

	/**
	 * Adds what another has.
	 * @param other the conditions and parameters to add
	 * @return these conditions
	 */
	public Conditions and(Conditions other) {
		this.clauses.addAll(other.clauses);
		this.parameters.putAll(other.parameters);
		return this;
	}

	/**
	 * The same conditions, to be added to.
	 * @return a copy that leaves these as they are
	 */
	public Conditions copy() {
		return new Conditions().and(this);
	}

	/**
	 * Writes the WHERE clause.
	 * @return the clause on a line of its own, empty without conditions
	 */
	public String where() {
		return this.clauses.isEmpty() ? "" : "\n WHERE " + String.join("\n   AND ", this.clauses);
	}

	public Map<String, Object> parameters() {
		return Map.copyOf(this.parameters);
	}

}
