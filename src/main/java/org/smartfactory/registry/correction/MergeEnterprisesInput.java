package org.smartfactory.registry.correction;

import org.jspecify.annotations.Nullable;

/**
 * Input of the mutation that merges two enterprises.
 *
 * @param enterprise the ID of the enterprise to remove, or its UUID in a data package
 * @param into the ID of the enterprise that remains
 * @param reason the reason
 * @param reasonIsPublic whether everybody can see the reason; absent for only stewards
 */
record MergeEnterprisesInput(String enterprise, String into, String reason, @Nullable Boolean reasonIsPublic) {

}
