package org.smartfactory.registry.correction;

/**
 * The result of merging an enterprise into another.
 */
public sealed interface MergeEnterprisesResult extends Correction
		permits EnterprisesMerged, EnterprisesAlreadyOne, EnterprisesDiffer {

}
