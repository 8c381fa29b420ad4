package org.smartfactory.registry.correction;

/**
 * The result of adding a name to an enterprise.
 */
public sealed interface AddEnterpriseNameResult extends Correction permits EnterpriseNameAdded, EnterpriseNameTaken {

}
