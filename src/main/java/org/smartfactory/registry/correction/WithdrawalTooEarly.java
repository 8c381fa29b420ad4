package org.smartfactory.registry.correction;

import org.smartfactory.registry.recognition.Recognition;
import org.smartfactory.registry.registry.Refusal;

/**
 * The recognition would be withdrawn before it was published.
 *
 * @param message what to tell the person
 * @param recognition the recognition, as it stays
 */
record WithdrawalTooEarly(String message, Recognition recognition) implements WithdrawRecognitionResult, Refusal {

	static WithdrawalTooEarly of(Recognition recognition) {
		return new WithdrawalTooEarly("The recognition of '%s' is on a list published on %s; expected a later day."
			.formatted(recognition.nameAsPrinted(), recognition.list().publishedOn()), recognition);
	}

}
