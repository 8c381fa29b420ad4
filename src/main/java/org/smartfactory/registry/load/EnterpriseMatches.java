package org.smartfactory.registry.load;

/**
 * How many enterprises of a package were matched in one way.
 *
 * @param matchedBy the way: NEW, ID, MERGED, CREDIT_CODE, NAME, FOLDED_NAME, OTHER_NAME
 * @param count how many
 */
record EnterpriseMatches(String matchedBy, long count) {

}
