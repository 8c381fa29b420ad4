package org.smartfactory.registry.correction;

import org.jspecify.annotations.Nullable;

/**
 * Input of the mutation that removes another name of an enterprise.
 *
 * @param enterprise the ID of the enterprise, or its UUID in a data package
 * @param name the name
 * @param reason the reason
 * @param reasonIsPublic whether everybody can see the reason; absent for only stewards
 */
record RemoveEnterpriseNameInput(String enterprise, String name, String reason, @Nullable Boolean reasonIsPublic) {

}
