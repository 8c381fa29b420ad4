package org.smartfactory.registry.search;

/**
 * Where a text was found.
 */
enum MatchKind {

	CREDIT_CODE, NAME, OTHER_NAME, PINYIN, INITIALS

}
