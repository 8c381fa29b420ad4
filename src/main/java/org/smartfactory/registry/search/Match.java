package org.smartfactory.registry.search;

/**
 * The match of a search text in an enterprise.
 *
 * @param kind the kind of the matched text
 * @param text the name or code that matched
 */
record Match(MatchKind kind, String text) {

}
