package org.smartfactory.registry.registry;

/**
 * A change is not made, for a reason that a person can do something about.
 */
public interface Refusal extends ChangeOutcome {

	/**
	 * The reason.
	 * @return what to tell the person
	 */
	String message();

}
