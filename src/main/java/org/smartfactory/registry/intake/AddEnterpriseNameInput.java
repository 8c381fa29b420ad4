package org.smartfactory.registry.intake;

/**
 * What enterprise gets another name.
 *
 * @param enterprise its id, as the API or a package has it
 * @param name the name
 * @param reason why it is added
 */
record AddEnterpriseNameInput(String enterprise, String name, String reason) {

}
