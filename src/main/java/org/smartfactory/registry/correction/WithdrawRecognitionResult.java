package org.smartfactory.registry.correction;

/**
 * The result of withdrawing a recognition.
 */
public sealed interface WithdrawRecognitionResult extends Correction
		permits RecognitionWithdrawn, RecognitionAlreadyWithdrawn, WithdrawalTooEarly {

}
