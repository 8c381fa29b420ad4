package org.smartfactory.registry.correction;

/**
 * What came of giving an enterprise another name.
 */
public sealed interface AddEnterpriseNameResult extends Correction permits EnterpriseNameAdded, EnterpriseNameTaken {

}
