package org.smartfactory.registry.intake;

/**
 * What came of withdrawing a recognition.
 */
public sealed interface WithdrawRecognitionResult extends Correction
		permits RecognitionWithdrawn, RecognitionAlreadyWithdrawn, WithdrawalTooEarly {

}
