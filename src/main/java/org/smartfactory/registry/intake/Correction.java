package org.smartfactory.registry.intake;

/**
 * What came of a correction: it is {@link Corrected}, or there is a {@link Refusal}.
 */
public sealed interface Correction permits WithdrawRecognitionResult, AddEnterpriseNameResult, MergeEnterprisesResult {

}
