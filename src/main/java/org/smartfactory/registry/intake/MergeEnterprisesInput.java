package org.smartfactory.registry.intake;

/**
 * What enterprise is merged into which other.
 *
 * @param enterprise the id of the one that goes, as the API or a package has it
 * @param into the id of the one that stays
 * @param reason why the two are one
 */
record MergeEnterprisesInput(String enterprise, String into, String reason) {

}
