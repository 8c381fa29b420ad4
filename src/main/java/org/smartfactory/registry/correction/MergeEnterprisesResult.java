package org.smartfactory.registry.correction;

/**
 * What came of merging an enterprise into another.
 */
public sealed interface MergeEnterprisesResult extends Correction
		permits EnterprisesMerged, EnterprisesAlreadyOne, EnterprisesDiffer {

}
