package org.smartfactory.registry.correction;

import org.smartfactory.registry.recognition.Recognition;
import org.smartfactory.registry.registry.Refusal;

/**
 * The withdrawal is not after the publication of the list.
 *
 * @param message the message for the user
 * @param recognition the unchanged recognition
 */
record WithdrawalTooEarly(String message, Recognition recognition) implements WithdrawRecognitionResult, Refusal {

	static WithdrawalTooEarly of(Recognition recognition) {
		return new WithdrawalTooEarly("The recognition of '%s' is on a list published on %s; expected a later date."
			.formatted(recognition.nameAsPrinted(), recognition.list().publishedOn()), recognition);
	}

}
