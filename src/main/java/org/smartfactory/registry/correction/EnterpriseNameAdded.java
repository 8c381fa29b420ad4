package org.smartfactory.registry.correction;

import org.smartfactory.registry.enterprise.Enterprise;

/**
 * A name was added to the enterprise.
 *
 * @param enterprise the changed enterprise
 * @param revision the revision of the change
 */
record EnterpriseNameAdded(Enterprise enterprise, long revision) implements AddEnterpriseNameResult, Corrected {

}
