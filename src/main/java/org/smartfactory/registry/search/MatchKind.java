package org.smartfactory.registry.search;

/**
 * The kinds of texts that can match.
 */
enum MatchKind {

	CREDIT_CODE, NAME, OTHER_NAME, PINYIN, INITIALS

}
