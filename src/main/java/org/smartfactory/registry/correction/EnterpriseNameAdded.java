package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;

/**
 * The enterprise has another name.
 *
 * @param enterprise the enterprise, as it is now
 * @param revision the revision that the name made
 */
record EnterpriseNameAdded(Enterprise enterprise, long revision) implements AddEnterpriseNameResult, Corrected {

}
