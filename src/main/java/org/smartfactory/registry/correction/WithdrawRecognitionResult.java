package org.smartfactory.registry.correction;

import org.smartfactory.registry.message.Message;
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
	record RecognitionAlreadyWithdrawn(Message message,
			Recognition recognition) implements WithdrawRecognitionResult, Refusal {

		static RecognitionAlreadyWithdrawn of(Recognition recognition) {
			return new RecognitionAlreadyWithdrawn(Message.of("correction.recognition.withdrawn",
					recognition.nameAsPrinted(), recognition.withdrawnOn()), recognition);
		}

	}

	/**
	 * The withdrawal is not after the publication of the list.
	 *
	 * @param message the message for the user
	 * @param recognition the unchanged recognition
	 */
	record WithdrawalTooEarly(Message message, Recognition recognition) implements WithdrawRecognitionResult, Refusal {

		static WithdrawalTooEarly of(Recognition recognition) {
			return new WithdrawalTooEarly(Message.of("correction.withdrawal.too-early", recognition.nameAsPrinted(),
					recognition.list().publishedOn()), recognition);
		}

	}

}
