package org.smartfactory.registry.correction;

import org.jspecify.annotations.Nullable;

/**
 * Input of the mutation that clears a field of an enterprise.
 *
 * @param enterprise the ID of the enterprise, or its UUID in a data package
 * @param field the field
 * @param reason the reason
 * @param reasonIsPublic whether everybody can see the reason; absent for only stewards
 */
record ClearEnterpriseFieldInput(String enterprise, EnterpriseField field, String reason,
		@Nullable Boolean reasonIsPublic) {

}
