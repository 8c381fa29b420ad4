package org.smartfactory.registry.correction;

import org.smartfactory.registry.registry.ChangeOutcome;
import org.smartfactory.registry.registry.Refusal;

/**
 * What came of a correction: it is {@link Corrected}, or there is a {@link Refusal}.
 */
public sealed interface Correction extends ChangeOutcome
		permits WithdrawRecognitionResult, AddEnterpriseNameResult, MergeEnterprisesResult {

}
