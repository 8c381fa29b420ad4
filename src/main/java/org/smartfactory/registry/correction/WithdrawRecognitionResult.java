package org.smartfactory.registry.correction;

import org.smartfactory.registry.recognition.Recognition;
import org.smartfactory.registry.registry.Refusal;

/**
 * The result of withdrawing a recognition.
 */
public sealed interface WithdrawRecognitionResult extends Correction {

	/**
	 * The recognition was withdrawn.
	 *
	 * @param recognition the changed recognition
	 * @param revision the revision of the change
	 */
	record RecognitionWithdrawn(Recognition recognition,
			long revision) implements WithdrawRecognitionResult, Corrected {

	}

	/**
	 * The recognition was already withdrawn.
	 *
	 * @param message the message for the user
	 * @param recognition the unchanged recognition
	 */
	record RecognitionAlreadyWithdrawn(String message,
			Recognition recognition) implements WithdrawRecognitionResult, Refusal {

		static RecognitionAlreadyWithdrawn of(Recognition recognition) {
			return new RecognitionAlreadyWithdrawn("The recognition of '%s' was already withdrawn on %s."
				.formatted(recognition.nameAsPrinted(), recognition.withdrawnOn()), recognition);
		}

	}

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

}
