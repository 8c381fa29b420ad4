package org.smartfactory.registry.recognition;

/**
 * How much of a date is known.
 */
public enum DatePrecision {

	DAY, MONTH, YEAR

}
