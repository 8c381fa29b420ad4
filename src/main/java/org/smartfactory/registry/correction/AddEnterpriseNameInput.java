package org.smartfactory.registry.correction;

import org.jspecify.annotations.Nullable;

/**
 * What enterprise gets another name.
 *
 * @param enterprise its id, as the API or a package has it
 * @param name the name
 * @param reason why it is added
 * @param reasonIsPublic whether everybody sees the reason; only stewards do when absent
 */
record AddEnterpriseNameInput(String enterprise, String name, String reason, @Nullable Boolean reasonIsPublic) {

}
