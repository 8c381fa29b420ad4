package org.smartfactory.registry.intake;

/**
 * A change is not made, for a reason that a person can do something about.
 */
public interface Refusal {

	/**
	 * The reason.
	 * @return what to tell the person
	 */
	String message();

}
