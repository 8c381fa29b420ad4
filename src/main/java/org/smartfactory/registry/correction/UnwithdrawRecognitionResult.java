package org.smartfactory.registry.correction;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.recognition.Recognition;
import org.smartfactory.registry.registry.Refusal;

/**
 * The result of undoing the withdrawal of a recognition.
 */
public sealed interface UnwithdrawRecognitionResult extends Correction {

	/**
	 * The recognition is valid again.
	 *
	 * @param recognition the changed recognition
	 * @param revision the revision of the change
	 */
	record RecognitionUnwithdrawn(Recognition recognition,
			long revision) implements UnwithdrawRecognitionResult, Corrected {

	}

	/**
	 * The recognition is not withdrawn.
	 *
	 * @param message the message for the user
	 * @param recognition the unchanged recognition
	 */
	record RecognitionNotWithdrawn(Message message,
			Recognition recognition) implements UnwithdrawRecognitionResult, Refusal {

		static RecognitionNotWithdrawn of(Recognition recognition) {
			return new RecognitionNotWithdrawn(
					Message.of("correction.recognition.not-withdrawn", recognition.nameAsPrinted()), recognition);
		}

	}

}
