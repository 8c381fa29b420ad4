package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;

/**
 * The enterprises are one.
 *
 * @param enterprise the enterprise that stayed, as it is now
 * @param revision the revision that the merger made
 */
record EnterprisesMerged(Enterprise enterprise, long revision) implements MergeEnterprisesResult, Corrected {

}
