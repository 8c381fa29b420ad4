package org.smartfactory.registry.correction;

import org.smartfactory.registry.recognition.Recognition;
import org.smartfactory.registry.registry.Refusal;

/**
 * The recognition was withdrawn before.
 *
 * @param message what to tell the person
 * @param recognition the recognition, as it stays
 */
public record RecognitionAlreadyWithdrawn(String message,
		Recognition recognition) implements WithdrawRecognitionResult, Refusal {

	static RecognitionAlreadyWithdrawn of(Recognition recognition) {
		return new RecognitionAlreadyWithdrawn("The recognition of '%s' is withdrawn already, on %s."
			.formatted(recognition.nameAsPrinted(), recognition.withdrawnOn()), recognition);
	}

}
