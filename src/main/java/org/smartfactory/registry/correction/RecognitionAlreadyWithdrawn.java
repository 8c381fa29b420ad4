package org.smartfactory.registry.correction;

import org.smartfactory.registry.recognition.Recognition;
import org.smartfactory.registry.registry.Refusal;

/**
 * The recognition was already withdrawn.
 *
 * @param message the message for the user
 * @param recognition the unchanged recognition
 */
public record RecognitionAlreadyWithdrawn(String message,
		Recognition recognition) implements WithdrawRecognitionResult, Refusal {

	static RecognitionAlreadyWithdrawn of(Recognition recognition) {
		return new RecognitionAlreadyWithdrawn("The recognition of '%s' was already withdrawn on %s."
			.formatted(recognition.nameAsPrinted(), recognition.withdrawnOn()), recognition);
	}

}
