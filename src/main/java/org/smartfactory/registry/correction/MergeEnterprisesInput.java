package org.smartfactory.registry.correction;

import org.jspecify.annotations.Nullable;

/**
 * What enterprise is merged into which other.
 *
 * @param enterprise the id of the one that goes, as the API or a package has it
 * @param into the id of the one that stays
 * @param reason why the two are one
 * @param reasonIsPublic whether everybody sees the reason; only stewards do when absent
 */
record MergeEnterprisesInput(String enterprise, String into, String reason, @Nullable Boolean reasonIsPublic) {

}
