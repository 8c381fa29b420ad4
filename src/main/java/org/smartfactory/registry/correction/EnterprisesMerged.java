package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;

/**
 * The enterprises were merged.
 *
 * @param enterprise the enterprise that remains, after the merge
 * @param revision the revision of the change
 */
record EnterprisesMerged(Enterprise enterprise, long revision) implements MergeEnterprisesResult, Corrected {

}
