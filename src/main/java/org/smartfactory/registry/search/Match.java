package org.smartfactory.registry.search;

/**
 * Why an enterprise was found.
 *
 * @param kind where the text was found
 * @param text the name or code in which it was found
 */
record Match(MatchKind kind, String text) {

}
