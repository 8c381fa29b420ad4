package org.smartfactory.registry.region;

/**
 * The basis of the English name of a division.
 */
public enum EnglishNameBasis {

	CUSTOMARY, PINYIN

}
