package org.smartfactory.registry.recognition;

/**
 * The precision of a date.
 */
public enum DatePrecision {

	DAY, MONTH, YEAR

}
