package org.smartfactory.registry.correction;

/**
 * The result of a correction that was made.
 */
public interface Corrected {

	/**
	 * The revision that it made.
	 * @return the revision of the registry
	 */
	long revision();

}
