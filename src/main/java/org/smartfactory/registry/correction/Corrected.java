package org.smartfactory.registry.correction;

/**
 * A correction is made.
 */
public interface Corrected {

	/**
	 * The revision that it made.
	 * @return the revision of the registry
	 */
	long revision();

}
