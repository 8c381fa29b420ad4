package org.smartfactory.registry.correction;

import org.smartfactory.registry.registry.ChangeOutcome;
import org.smartfactory.registry.registry.Refusal;

/**
 * The result of a correction: {@link Corrected}, or a {@link Refusal}.
 */
public sealed interface Correction extends ChangeOutcome permits WithdrawRecognitionResult, UnwithdrawRecognitionResult,
		AddEnterpriseNameResult, RemoveEnterpriseNameResult, ClearEnterpriseFieldResult, MergeEnterprisesResult {

}
