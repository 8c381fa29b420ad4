package org.smartfactory.registry.correction;

/**
 * What came of withdrawing a recognition.
 */
public sealed interface WithdrawRecognitionResult extends Correction
		permits RecognitionWithdrawn, RecognitionAlreadyWithdrawn, WithdrawalTooEarly {

}
