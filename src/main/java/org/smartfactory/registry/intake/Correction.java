package org.smartfactory.registry.intake;

/**
 * What came of a correction: it is {@link Corrected}, or there is a {@link Refusal}.
 */
public sealed interface Correction extends ChangeOutcome
		permits WithdrawRecognitionResult, AddEnterpriseNameResult, MergeEnterprisesResult {

}
